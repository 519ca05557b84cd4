import type { Freshness, Id, Organisation } from '@weft/domain';
import { counted, type Near, nearTo, visibleOn } from '@weft/network';
import { useMemo } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { Link, Panel, Row, Stack, Text } from '../../ui/index.ts';
import { type EgoEnd, EgoPicture } from '../../ui/map/EgoPicture.tsx';
import { type Addresses, useAddresses } from '../addresses.ts';

/** So many ends are drawn; the rest are on the map. */
const most = 10;
/** So many lines to one end. */
const mostTies = 3;

/** A small picture of an organisation and what is one step from it today, which leads to the whole map around it. */
export function AroundPanel({ organisation: { id, name, side } }: { organisation: Pick<Organisation, 'id' | 'name' | 'side'> }) {
  const to = useAddresses();
  const snapshot = useSnapshot();
  const { today, workspace } = useWorkspace();
  const { reviewMonths } = workspace;
  const { ends, rest } = useMemo(() => {
    const visible = visibleOn(snapshot, {}, { today, reviewMonths });
    const relationships = visible.relationships.filter(({ status }) => status !== 'completed');
    const all = nearTo({ ...visible, relationships }, id);
    return { ends: all.slice(0, most).map((near) => endOf(near, visible.freshness, to)), rest: all.length - most };
  }, [snapshot, id, today, reviewMonths, to]);
  if (ends.length === 0) return null;
  const isInDoubt = ends.some(({ ties }) => ties.some((tie) => tie.isInDoubt));
  return (
    <Panel title="Around it">
      <Stack gap={3}>
        <EgoPicture label={`One step from ${name}`} side={side} ends={ends} />
        {isInDoubt && (
          <Text size="xs" tone="muted">
            A hollow letter needs confirming.
          </Text>
        )}
        <Row>
          <Link href={to.onMap(id)}>{rest > 0 ? `${rest} more on the map around it` : 'The map around it'}</Link>
        </Row>
      </Stack>
    </Panel>
  );
}

function endOf(near: Near, freshness: ReadonlyMap<Id, Freshness>, to: Addresses): EgoEnd {
  const { id, organisation, relationships } = near;
  const [hub] = relationships;
  const ties = relationships.slice(0, mostTies).flatMap((each) => {
    const [type] = each.types;
    return type ? [{ id: each.id, type, isInDoubt: freshness.get(each.id) !== 'fresh' }] : [];
  });
  const words = { id, ties, note: noteOf(near) };
  if (organisation) return { ...words, name: organisation.name, as: organisation.side, href: to.organisation(id) };
  return { ...words, name: hub?.name ?? '', as: 'hub', href: to.relationship(id) };
}

/** Who else is in a hub, through whom it runs, or how much more there is than is drawn. */
function noteOf({ others, through, relationships }: Near): string | undefined {
  if (others.length > 0) return `with ${someOf(others.map(({ name }) => name))}`;
  if (through.length > 0) return `through ${someOf(through.map(({ name }) => name))}`;
  return relationships.length > mostTies ? counted(relationships.length, 'relationship') : undefined;
}

function someOf(names: readonly string[]): string {
  const [first = '', second] = names;
  if (second === undefined) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first} and ${counted(names.length - 1, 'other')}`;
}
