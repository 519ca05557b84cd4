import { useMemo, useState } from 'react';
import { ChosenBar } from '../../register/bulk/ChosenBar.tsx';
import type { useSeveral } from '../../register/bulk/useSeveral.ts';
import type { Choosing } from '../../register/lists/FilteredList.tsx';
import { Button, Menu } from '../../ui/index.ts';
import { NotApplicableDialog, type PickedCell } from './NotApplicableDialog.tsx';
import type { ShownMatrix } from './shownMatrix.ts';

export interface NotApplicableProps {
  shown: ShownMatrix;
  several: ReturnType<typeof useSeveral>;
}

/** The checks of buildings that are shown, each by building and check as the matrix picks them. */
function cellsIn({ buildings }: ShownMatrix): PickedCell[] {
  return buildings.flatMap(({ id, name, cells }) =>
    cells.map((cell) => ({ id: `${id} ${cell.check.key}`, assetId: id, building: name, cell })),
  );
}

/** Picks checks of buildings, and says of all of them that they do not apply. What is not shown is not among them. */
export function NotApplicable({ shown, several: { choosing, begin, end } }: NotApplicableProps) {
  if (choosing === undefined) {
    return (
      <Button size="s" onPress={begin}>
        Select several
      </Button>
    );
  }
  return <Picked shown={shown} choosing={choosing} onDone={end} />;
}

function Picked({ shown, choosing: { ids, onChange }, onDone }: { shown: ShownMatrix; choosing: Choosing; onDone: () => void }) {
  const [isSaying, setSaying] = useState(false);
  const among = useMemo(() => cellsIn(shown), [shown]);
  const chosen = useMemo(() => {
    const picked = new Set(ids);
    return among.filter(({ id }) => picked.has(id));
  }, [among, ids]);
  const add = (some: readonly PickedCell[]) => onChange([...new Set([...ids, ...some.map(({ id }) => id)])]);
  return (
    <>
      <ChosenBar choosing={{ ids: chosen.map(({ id }) => id), onChange }} among={among} one="check" autoFocus onDone={onDone}>
        <Menu
          label="Select a whole check"
          trigger={<Button size="s">Select a whole check</Button>}
          items={shown.checks.map(({ check: { key, label } }) => ({
            id: key,
            label,
            run: () => add(among.filter(({ cell }) => cell.check.key === key)),
          }))}
        />
        <Button variant="primary" size="s" isDisabled={chosen.length === 0} onPress={() => setSaying(true)}>
          Does not apply…
        </Button>
      </ChosenBar>
      {isSaying && <NotApplicableDialog cells={chosen} onDone={onDone} onClose={() => setSaying(false)} />}
    </>
  );
}
