import type { Id, SnapshotOrganisation, SnapshotRelationship } from '@weft/domain';
import { counted, kindLabel } from '@weft/network';
import { useMemo } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { EmptyState, Link, matchScore, Row, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { useKindLabels } from '../organisations/organisationOptions.ts';
import { FilteredList } from './FilteredList.tsx';
import type { ListProps } from './listProps.ts';

const byName = new Intl.Collator('en-GB', { numeric: true });

/** Every organisation, found by any of its names or by its kind. */
export function OrganisationList({ q, onSearch }: ListProps) {
  const to = useAddresses();
  const { organisations, relationships } = useSnapshot();
  const { can } = useWorkspace();
  const kinds = useKindLabels();
  const items = useMemo(
    () =>
      organisations
        .filter(({ name, otherNames, kind }) => matchScore([name, ...otherNames, kindLabel(kind, kinds)].join(' '), q) > 0)
        .sort((a, b) => byName.compare(a.name, b.name)),
    [organisations, kinds, q],
  );
  const names = useMemo(() => new Map(organisations.map(({ id, name }) => [id, name])), [organisations]);
  const ties = useMemo(() => tiesByOrganisation(relationships), [relationships]);
  const add = can('organisation.write') && (
    <Link variant="button" href={to.addOrganisation}>
      Add an organisation
    </Link>
  );
  const aboutOf = ({ kind, otherNames, parentId }: SnapshotOrganisation) =>
    [kindLabel(kind, kinds), parentId && names.get(parentId), ...otherNames].filter((part) => part).join(' · ');
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
          {add}
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
