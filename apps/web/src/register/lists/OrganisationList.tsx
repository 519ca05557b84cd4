import { foundBy, type Id, type Snapshot, type SnapshotOrganisation, type SnapshotRelationship } from '@weft/domain';
import {
  applyFilter,
  type Clock,
  counted,
  type Filter,
  fitsItself,
  isEmptyFilter,
  type KindLabels,
  kindLabel,
  parseFilter,
  withinTree,
} from '@weft/network';
import { useMemo } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { Button, EmptyState, Link, matchScore, Row, ranked, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { ChosenOrganisations } from '../bulk/ChosenOrganisations.tsx';
import { useSeveral } from '../bulk/useSeveral.ts';
import { useKindLabels } from '../organisations/organisationOptions.ts';
import { FilteredList } from './FilteredList.tsx';
import { FilterTags, ListFilters, useClock } from './ListFilters.tsx';
import type { ListProps } from './listProps.ts';

const byName = new Intl.Collator('en-GB', { numeric: true });

/** Every organisation, found by any of its names, its identifiers or its kind. */
export function OrganisationList({ q, onSearch, filter, onFilter }: ListProps) {
  const to = useAddresses();
  const snapshot = useSnapshot();
  const { organisations, relationships } = snapshot;
  const { can } = useWorkspace();
  const kinds = useKindLabels();
  const { today, reviewMonths } = useClock();
  const several = useSeveral();
  const written = JSON.stringify(filter);
  const answering = useMemo(
    () => organisationsLeft(snapshot, parseFilter(JSON.parse(written)), { today, reviewMonths }),
    [snapshot, written, today, reviewMonths],
  );
  const items = useMemo(
    () =>
      ranked(
        [...answering].sort((a, b) => byName.compare(a.name, b.name)),
        q,
        {
          score: (each) => (matchScore(wordsOf(each, kinds), q) > 0 ? 1 : 0),
          words: (each) => wordsOf(each, kinds),
        },
      ),
    [answering, kinds, q],
  );
  const names = useMemo(() => new Map(organisations.map(({ id, name }) => [id, name])), [organisations]);
  const ties = useMemo(() => tiesByOrganisation(relationships), [relationships]);
  const add = can('organisation.write') && (
    <Link variant="button" href={to.addOrganisation}>
      Add an organisation
    </Link>
  );
  const aboutOf = ({ kind, otherNames, parentId, tags }: SnapshotOrganisation) =>
    [kindLabel(kind, kinds), parentId && names.get(parentId), ...otherNames, ...tags].filter((part) => part).join(' · ');
  return (
    <FilteredList
      noun="organisations"
      one="organisation"
      items={items}
      total={organisations.length}
      q={q}
      onSearch={onSearch}
      href={({ id }) => to.organisation(id)}
      textValue={({ name }) => name}
      actions={
        <>
          <Link href={to.duplicates}>Possible duplicates</Link>
          <ListFilters filter={filter} onFilter={onFilter} fields={ofOrganisations} />
          {can('organisation.write') && !several.choosing && items.length > 1 && <Button onPress={several.begin}>Change several</Button>}
          {add}
        </>
      }
      isNarrowed={!isEmptyFilter(filter)}
      onClear={() => onFilter({})}
      choosing={several.choosing}
      below={
        <>
          <FilterTags filter={filter} onFilter={onFilter} />
          {several.choosing && <ChosenOrganisations choosing={several.choosing} among={items} onDone={several.end} />}
        </>
      }
      empty={
        <EmptyState title="Organisations go here" icon="building" action={add || undefined}>
          The council and its teams, charities, forums, boards: everybody who takes part in a relationship.
        </EmptyState>
      }
      renderItem={(organisation) => (
        <Row justify="between" align="start" gap={3}>
          <Stack gap={0}>
            <Link variant="quiet" href={to.organisation(organisation.id)}>
              {organisation.name}
            </Link>
            <Text size="s" tone="muted">
              {aboutOf(organisation)}
            </Text>
          </Stack>
          <Text size="s" tone="muted">
            {tieWords(ties.get(organisation.id) ?? 0)}
          </Text>
        </Row>
      )}
    />
  );
}

/** The filter’s fields that say something of an organisation itself. */
const ofOrganisations = ['branch', 'sides', 'kinds', 'tags'] as const;

/** All that the box above the list looks in. */
function wordsOf(organisation: SnapshotOrganisation, kinds: KindLabels): string {
  return [organisation.name, ...foundBy(organisation), kindLabel(organisation.kind, kinds)].join(' ');
}

/** The organisations that answer to a filter: themselves to what it says of organisations, through what they take part in to the rest of it. */
function organisationsLeft(snapshot: Snapshot, filter: Filter, clock: Clock): readonly SnapshotOrganisation[] {
  if (isEmptyFilter(filter)) return snapshot.organisations;
  const { branch, kinds: _kinds, sides: _sides, tags: _tags, ...rest } = filter;
  const taking = isEmptyFilter(rest) ? snapshot.organisations : applyFilter(snapshot, rest, clock).organisations;
  const within = branch === undefined ? null : withinTree(snapshot, branch);
  return taking.filter((each) => fitsItself(each, filter) && (within?.has(each.id) ?? true));
}

function tieWords(count: number): string {
  return count === 0 ? 'No relationship yet' : counted(count, 'relationship');
}

function tiesByOrganisation(relationships: readonly SnapshotRelationship[]): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const { parties, brokerIds } of relationships) {
    const members = new Set([...parties.map(({ organisationId }) => organisationId), ...brokerIds]);
    for (const id of members) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
