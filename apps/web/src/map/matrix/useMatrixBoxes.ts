import { levelSchema } from '@weft/domain';
import {
  counted,
  type Filter,
  heatOf,
  type Matrix,
  type MatrixCell,
  type MatrixRow,
  type MatrixTotal,
  matrixShapes,
  midSentence,
} from '@weft/network';
import { useMemo } from 'react';
import { type AddRelationshipStart, useAddresses } from '../../register/addresses.ts';
import type { MatrixBoxOf } from '../../ui/map/MatrixBox.tsx';
import type { GapCell } from '../cells/actionOfCell.ts';
import type { CellMenu } from '../cells/useCellMenu.tsx';
import { useGapAction } from '../cells/useGapAction.ts';
import { useMap } from '../state/mapState.ts';

/** The type and, where it has one, the level of a cell; null for cells of neither. */
function gapIn({ types, levels }: Filter): GapCell | null {
  const [type] = types ?? [];
  const level = levels?.length === 1 ? levelSchema.safeParse(levels[0]).data : undefined;
  return type === undefined ? null : { type, level: level ?? null };
}

/** What a relationship that is added in a cell starts from. */
function startOf({ types, levels, branch, organisation }: Filter): AddRelationshipStart {
  const party = branch ?? organisation;
  return { type: types?.[0], level: levels?.[0], parties: party === undefined ? [] : [party] };
}

/** The counts of a matrix, as they are pressed: each leaves what it counts; where there is nothing, who may can make something of it. */
export function useMatrixBoxes({ kind, most }: Matrix, filling: CellMenu) {
  const { filter, setFilter, selected } = useMap();
  const chosen = useMemo(() => new Set(selected), [selected]);
  const to = useAddresses();
  const actionOf = useGapAction();

  const cell = (row: MatrixRow, { column, relationshipIds, filter: next, isOn }: MatrixCell): MatrixBoxOf => {
    const count = relationshipIds.length;
    // That a level is not known yet is never missing.
    const isGap = matrixShapes[kind].hasGaps && count === 0 && column.key !== 'none';
    const narrows: Filter = { ...row.heading.narrows, ...column.narrows };
    const gap = isGap && filling.mayFill && !isOn ? gapIn({ ...filter, ...narrows }) : null;
    const where = `${row.heading.label}, ${midSentence(column.label)}`;
    const isSelected = relationshipIds.some((id) => chosen.has(id));
    const said = isSelected ? `${counted(count, 'relationship')}, something selected among them` : counted(count, 'relationship');
    return {
      key: column.key,
      count,
      isSelected,
      heat: heatOf(count, most),
      words: gap === null ? `${where}: ${said}` : `${where}: none. Add one`,
      isOn,
      onPress: () => setFilter(next),
      isGap,
      onFill:
        gap === null
          ? undefined
          : (at) =>
              filling.open(
                { name: where, addRelationship: to.addRelationship(startOf(narrows)), action: () => actionOf(gap, narrows) },
                at,
              ),
    };
  };

  const total = ({ heading: { key, label }, total: count, filter: next, isOn }: MatrixTotal): MatrixBoxOf => ({
    key: `all ${key}`,
    count,
    heat: 0,
    words: `${label}, all: ${counted(count, 'relationship')}`,
    isOn,
    onPress: () => setFilter(next),
  });

  return { cell, total };
}
