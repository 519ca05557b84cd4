import { type Finding, type FindingKind, findingKey, mostAcceptedAtOnce } from '@weft/domain';
import { useMemo, useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { ChosenBar } from '../../register/bulk/ChosenBar.tsx';
import type { useSeveral } from '../../register/bulk/useSeveral.ts';
import { useFocusBack } from '../../register/editing/useFocusBack.ts';
import type { Choosing } from '../../register/lists/FilteredList.tsx';
import { Button, Hidden } from '../../ui/index.ts';
import { kindLabels } from '../kindWords.ts';
import { AcceptDialog } from '../one/AcceptDialog.tsx';

interface BeginAcceptingProps {
  kind: FindingKind;
  several: ReturnType<typeof useSeveral>;
  isOffered: boolean;
}

/** The button with which somebody begins to choose several findings of a kind, for those who may accept them. The keyboard is back on it afterwards. */
export function BeginAccepting({ kind, several: { choosing, begin }, isOffered }: BeginAcceptingProps) {
  const { can } = useWorkspace();
  const box = useFocusBack(choosing !== undefined);
  return (
    <div ref={box}>
      {can('finding.accept') && isOffered && choosing === undefined && (
        <Button size="s" variant="quiet" onPress={begin}>
          Accept several<Hidden>{` of: ${kindLabels[kind]}`}</Hidden>
        </Button>
      )}
    </div>
  );
}

interface ChosenFindingsProps {
  choosing: Choosing;
  /** Every finding of the group that can be accepted, shown or not. */
  among: readonly Finding[];
  onDone: () => void;
}

/** How many findings are ticked, and the way to say of all of them that they are fine. */
export function ChosenFindings({ choosing, among, onDone }: ChosenFindingsProps) {
  const [isAccepting, setAccepting] = useState(false);
  const listed = useMemo(() => among.slice(0, mostAcceptedAtOnce).map((finding) => ({ id: findingKey(finding), finding })), [among]);
  const ticked = new Set(choosing.ids);
  const chosen = listed.filter(({ id }) => ticked.has(id));
  return (
    <ChosenBar
      choosing={{ ...choosing, ids: chosen.map(({ id }) => id) }}
      among={listed}
      one="finding"
      doing="accept"
      autoFocus
      onDone={onDone}
    >
      <Button variant="primary" icon="check" isDisabled={chosen.length === 0} onPress={() => setAccepting(true)}>
        They are fine…
      </Button>
      {isAccepting && (
        <AcceptDialog findings={chosen.map(({ finding }) => finding)} onAccepted={onDone} onClose={() => setAccepting(false)} />
      )}
    </ChosenBar>
  );
}
