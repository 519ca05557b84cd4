import type { Id, Organisation, Side } from '@weft/domain';
import { counted, type Keeper, keepers, lookup, participantsOf, sideLabels, type Visible, visibleOn } from '@weft/network';
import { useMemo } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { Badge, formatDate, Grid, Link, Row, Section, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { KeeperLine } from './KeeperLine.tsx';

/** Who knows an organisation: whether its ties are alive, who keeps them going on each side, and through whom they run. */
export function KnownBySection({ organisation }: { organisation: Pick<Organisation, 'id' | 'name' | 'side'> }) {
  const visible = useOwn(organisation.id);
  const sides = useMemo(() => keepersBySide(visible), [visible]);
  const { relationships } = visible;
  if (relationships.length === 0) return null;
  return (
    <Section title={organisation.side === 'council' ? 'Who keeps its relationships going' : 'Who knows them'} id="known">
      <Alive visible={visible} />
      <Grid gap={5} min="m">
        {sides.map(({ side, keepers: here }) => (
          <Section key={side} title={sideLabels[side]} level={3} meta={here.length === 0 ? undefined : counted(here.length, 'holder')}>
            {here.length === 0 ? (
              <Text tone="caution">Nobody is named yet.</Text>
            ) : (
              <Stack as="ul" gap={4} aria-label={`${sideLabels[side]}: who keeps these going`}>
                {here.map((keeper) => (
                  <KeeperLine key={keeper.key} keeper={keeper} ofMany={relationships.length > 1} on={organisation.id} />
                ))}
              </Stack>
            )}
          </Section>
        ))}
      </Grid>
      <Brokers visible={visible} id={organisation.id} />
    </Section>
  );
}

/** The relationships that an organisation takes part in today, with all that is known of them. */
function useOwn(id: Id): Visible {
  const snapshot = useSnapshot();
  const { today, workspace } = useWorkspace();
  const { reviewMonths } = workspace;
  return useMemo(() => {
    const visible = visibleOn(snapshot, {}, { today, reviewMonths });
    return {
      ...visible,
      relationships: visible.relationships.filter((each) => each.status !== 'completed' && participantsOf(each).includes(id)),
    };
  }, [snapshot, id, today, reviewMonths]);
}

/** The keepers of the council and of partners, also where there are none, and of others where there are; the most senior first. */
function keepersBySide(visible: Visible): { side: Side; keepers: Keeper[] }[] {
  const found = keepers(visible);
  const on = (side: Side) => found.find((each) => each.side === side)?.tiers.flatMap((tier) => tier.keepers) ?? [];
  return (['council', 'partner', 'other'] as const)
    .map((side) => ({ side, keepers: on(side) }))
    .filter(({ side, keepers: here }) => side !== 'other' || here.length > 0);
}

/** Whether the ties are alive, in a few words that take a second to read. */
function Alive({ visible: { relationships, freshness } }: { visible: Visible }) {
  const { today, workspace } = useWorkspace();
  const how = (fresh: string) => relationships.filter(({ id }) => freshness.get(id) === fresh).length;
  const [fresh, stale, disputed] = [how('fresh'), how('stale'), how('disputed')];
  const last = relationships
    .flatMap(({ confirmedOn }) => confirmedOn ?? [])
    .sort()
    .at(-1);
  const said =
    last === undefined
      ? 'Nobody has said yet of any that it is still true.'
      : `Last said to be still true ${last === today ? 'today' : `on ${formatDate(last)}`}.`;
  return (
    <Row gap={2}>
      {fresh > 0 && <Badge tone="positive" icon="check">{`${fresh} confirmed within ${counted(workspace.reviewMonths, 'month')}`}</Badge>}
      {stale > 0 && <Badge tone="caution">{`${stale} to confirm`}</Badge>}
      {disputed > 0 && <Badge tone="danger">{`${disputed} disputed`}</Badge>}
      <Text as="span" size="s" tone="muted">
        {said}
      </Text>
    </Row>
  );
}

/** Through whom its ties run, and how many of them. */
function Brokers({ visible: { snapshot, relationships }, id }: { visible: Visible; id: Id }) {
  const to = useAddresses();
  const { organisations } = lookup(snapshot);
  const brokers = [...new Set(relationships.flatMap(({ brokerIds }) => brokerIds))].filter((broker) => broker !== id);
  if (brokers.length === 0) return null;
  return (
    <Stack as="ul" gap={1} aria-label="Brokers">
      {brokers.map((broker) => (
        <li key={broker}>
          <Text as="span" size="s">
            {runsWords(relationships.filter(({ brokerIds }) => brokerIds.includes(broker)).length)}
            <Link href={to.organisation(broker)}>{organisations.get(broker)?.name ?? 'An organisation that is no longer here'}</Link>
          </Text>
        </li>
      ))}
    </Stack>
  );
}

function runsWords(count: number): string {
  return count === 1 ? '1 relationship runs through ' : `${count} relationships run through `;
}
