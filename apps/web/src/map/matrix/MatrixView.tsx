import { type MatrixKind, matrixKinds, matrixOf, matrixShapes } from '@weft/network';
import { useMemo, useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { Button, EmptyState, Row, Text, ToggleButtonGroup, TypeMark } from '../../ui/index.ts';
import { MatrixBar, MatrixTable } from '../../ui/map/MatrixTable.tsx';
import { useCellMenu } from '../cells/useCellMenu.tsx';
import { useMap } from '../state/mapState.ts';
import { useMatrixBoxes } from './useMatrixBoxes.ts';

const choices = matrixKinds.map((id) => ({ id, label: matrixShapes[id].label }));

/** More rows than anybody reads at once; those with most come first, and the rest is a press away. */
const page = 100;

/** As many as an address can hold. */
const mostSelected = 500;

/** Counts by two things, which filter when pressed. */
export function MatrixView() {
  const { filter, clock, search, go, visible, select } = useMap();
  const kind = search.matrix ?? 'level';
  const matrix = useMemo(() => matrixOf(visible.snapshot, filter, clock, kind), [visible.snapshot, filter, clock, kind]);
  const isPressed = useMemo(
    () => [...matrix.columns, ...matrix.rows, ...matrix.rows.flatMap(({ cells }) => cells)].some(({ isOn }) => isOn),
    [matrix],
  );
  return (
    <>
      <MatrixBar>
        <ToggleButtonGroup<MatrixKind> label="Which matrix" options={choices} value={kind} onChange={(next) => go({ matrix: next })} />
        <Text size="s" tone="muted">
          Press a number to leave only those; press it again for all.
        </Text>
        {isPressed && visible.relationships.length > 0 && (
          <Button size="s" onPress={() => select(visible.relationships.slice(0, mostSelected).map(({ id }) => id))}>
            {`Select ${visible.relationships.length > mostSelected ? `the first ${mostSelected}` : `all ${visible.relationships.length}`}`}
          </Button>
        )}
      </MatrixBar>
      {matrix.rows.length === 0 ? <NothingToCount kind={kind} /> : <Counts key={kind} matrix={matrix} />}
    </>
  );
}

function Counts({ matrix }: { matrix: ReturnType<typeof matrixOf> }) {
  const { workspace } = useWorkspace();
  const { label, rowsLabel } = matrixShapes[matrix.kind];
  const [shown, setShown] = useState(page);
  const filling = useCellMenu();
  const boxes = useMatrixBoxes(matrix, filling);
  const left = matrix.rows.length - shown;
  return (
    <>
      <MatrixTable
        label={`${label} in ${workspace.name}`}
        corner={rowsLabel}
        columns={matrix.columns.map((column) => ({ ...headOf(column), all: boxes.total(column) }))}
        rows={matrix.rows.slice(0, shown).map((row) => ({
          ...headOf(row),
          all: boxes.total(row),
          boxes: row.cells.map((cell) => boxes.cell(row, cell)),
        }))}
        total={matrix.total}
        footer={
          left > 0 && (
            <Row justify="start">
              <Button onPress={() => setShown(shown + page)}>{`Show ${Math.min(page, left)} more of ${matrix.rows.length}`}</Button>
            </Row>
          )
        }
      />
      {filling.menu}
    </>
  );
}

/** Types are told by their mark as well as their name. */
function headOf({ heading: { key, label, detail, narrows } }: Pick<ReturnType<typeof matrixOf>['columns'][number], 'heading'>) {
  const type = narrows.types?.[0];
  return { key, detail, label: type ? <TypeMark type={type} withLabel /> : label };
}

function NothingToCount({ kind }: { kind: MatrixKind }) {
  return (
    <EmptyState title={kind === 'holder' ? 'Nobody holds anything yet' : 'The council has no directorates here yet'} icon="people">
      {kind === 'holder'
        ? 'Say on a relationship who keeps it going, and they are counted here.'
        : 'Add the council and what is part of it to the register, and they are counted here.'}
    </EmptyState>
  );
}
