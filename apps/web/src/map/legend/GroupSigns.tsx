import { type Group, groupsOf } from '@weft/network';
import { useMemo } from 'react';
import { LegendRow, LegendRows, LegendSign } from '../../ui/map/LegendParts.tsx';
import { useMap } from '../state/mapState.ts';

const meanings: Readonly<Record<Group['kind'], string>> = {
  part: 'Part of the council: how many',
  neighbourhood: 'Neighbourhood: how many',
  sector: 'Others, by kind: how many',
};
const kindsInOrder = ['part', 'neighbourhood', 'sector'] as const;

/** What the groups are that a large map is seen as from far off. */
export function GroupSigns() {
  const { drawn, kinds } = useMap();
  const shown = useMemo(() => new Set(groupsOf(drawn.organisations, drawn.snapshot, kinds).map(({ kind }) => kind)), [drawn, kinds]);
  return (
    <LegendRows>
      {kindsInOrder
        .filter((kind) => shown.has(kind))
        .map((kind) => (
          <LegendRow key={kind} sign={<LegendSign shape={`group-${kind}`} />}>
            {meanings[kind]}
          </LegendRow>
        ))}
      <LegendRow sign={<LegendSign shape="thick" />}>Thicker: more relationships</LegendRow>
    </LegendRows>
  );
}
