import { useRouter } from '@tanstack/react-router';
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
import { useWorkspace } from '../../data/index.ts';
import { type AddRelationshipStart, useAddresses } from '../../register/addresses.ts';
import type { MatrixBoxOf } from '../../ui/map/MatrixBox.tsx';
import { useMap } from '../state/mapState.ts';

/** What a relationship that is added in a cell starts from. */
function startOf({ types, levels, branch, organisation }: Filter): AddRelationshipStart {
  const party = branch ?? organisation;
  return { type: types?.[0], level: levels?.[0], parties: party === undefined ? [] : [party] };
}

/** The counts of a matrix, as they are pressed: each leaves what it counts; where there is nothing, who may can add something. */
export function useMatrixBoxes({ kind, most }: Matrix) {
  const { setFilter, selected } = useMap();
  const chosen = useMemo(() => new Set(selected), [selected]);
  const { can } = useWorkspace();
  const to = useAddresses();
  const router = useRouter();

  const cell = (row: MatrixRow, { column, relationshipIds, filter: next, isOn }: MatrixCell): MatrixBoxOf => {
    const count = relationshipIds.length;
    // That a level is not known yet is never missing.
    const isGap = matrixShapes[kind].hasGaps && count === 0 && column.key !== 'none';
    const href =
      isGap && can('relationship.write') && !isOn ? to.addRelationship(startOf({ ...row.heading.narrows, ...column.narrows })) : null;
    const where = `${row.heading.label}, ${midSentence(column.label)}`;
    const isSelected = relationshipIds.some((id) => chosen.has(id));
    const said = isSelected ? `${counted(count, 'relationship')}, something selected among them` : counted(count, 'relationship');
    return {
      key: column.key,
      count,
      isSelected,
      heat: heatOf(count, most),
      words: href === null ? `${where}: ${said}` : `${where}: none. Add one`,
      isOn,
      onPress: () => setFilter(next),
      isGap,
      fill: href === null ? undefined : { href, onFollow: () => router.history.push(href) },
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
