import type { Freshness, Id, SnapshotRelationship } from '@weft/domain';
import { applyFilter, isEmptyFilter, levelLabels, parseFilter, statusLabels } from '@weft/network';
import { useMemo } from 'react';
import { useSame, useSnapshot, useWorkspace } from '../../data/index.ts';
import { Button, EmptyState, formatDate, Link, Row, Stack, Text, TypeMark } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { ChosenRelationships } from '../bulk/ChosenRelationships.tsx';
import { useSeveral } from '../bulk/useSeveral.ts';
import { AllStillTrue } from '../relationships/AllStillTrue.tsx';
import { FreshnessBadge, isInDoubt } from '../relationships/FreshnessBadge.tsx';
import { StillTrue } from '../relationships/StillTrue.tsx';
import { FilteredList } from './FilteredList.tsx';
import { FilterTags, ListFilters, useClock } from './ListFilters.tsx';
import type { ListProps } from './listProps.ts';

const byName = new Intl.Collator('en-GB', { numeric: true });

/** Every relationship, found by its name, its parties, its holders and the people in their posts. */
export function RelationshipList({ q, onSearch, filter, onFilter }: ListProps) {
  const to = useAddresses();
  const snapshot = useSnapshot();
  const { can } = useWorkspace();
  const { today, reviewMonths } = useClock();
  const asked = useSame(parseFilter({ ...filter, q: q || undefined }));
  const visible = useMemo(() => applyFilter(snapshot, asked, { today, reviewMonths }), [snapshot, asked, today, reviewMonths]);
  const several = useSeveral();
  const items = useMemo(() => [...visible.relationships].sort((a, b) => byName.compare(a.name, b.name)), [visible]);
  const names = useMemo(() => new Map(snapshot.organisations.map(({ id, name }) => [id, name])), [snapshot]);
  const stale = items.filter(({ id, status }) => status !== 'completed' && visible.freshness.get(id) === 'stale').map(({ id }) => id);
  const add = can('relationship.write') && (
    <Link variant="button" href={to.addRelationship()}>
      Add a relationship
    </Link>
  );
  return (
    <FilteredList
      noun="relationships"
      one="relationship"
      items={items}
      total={snapshot.relationships.length}
      q={q}
      onSearch={onSearch}
      href={({ id }) => to.relationship(id)}
      textValue={({ name }) => name}
      actions={
        <>
          {(q !== '' || !isEmptyFilter(filter)) && !several.choosing && <AllStillTrue ids={stale} />}
          <ListFilters filter={filter} onFilter={onFilter} />
          {can('relationship.write') && !several.choosing && items.length > 1 && <Button onPress={several.begin}>Change several</Button>}
          {add}
        </>
      }
      isNarrowed={!isEmptyFilter(filter)}
      onClear={() => onFilter({})}
      choosing={several.choosing}
      below={
        <>
          <FilterTags filter={filter} onFilter={onFilter} />
          {several.choosing && <ChosenRelationships choosing={several.choosing} among={items} onDone={several.end} />}
        </>
      }
      empty={
        <EmptyState title="Relationships go here" icon="register" action={add || undefined}>
          A relationship is a way in which the council and its sector work together: a forum, a contract, a partnership, a named contact.
        </EmptyState>
      }
      renderItem={(relationship) => (
        <Row justify="between" align="start" gap={3}>
          <Stack gap={0}>
            <Link variant="quiet" href={to.relationship(relationship.id)}>
              {relationship.name}
            </Link>
            <Text size="s" tone="muted">
              {aboutOf(relationship, names)}
            </Text>
          </Stack>
          <Standing
            relationship={relationship}
            freshness={visible.freshness.get(relationship.id) ?? 'stale'}
            canConfirm={!several.choosing}
          />
        </Row>
      )}
    />
  );
}

interface StandingProps {
  relationship: SnapshotRelationship;
  freshness: Freshness;
  canConfirm: boolean;
}

/** Its types, and how far it can be relied on: as on every other page. */
function Standing({ relationship, freshness, canConfirm }: StandingProps) {
  const { types, status, confirmedOn } = relationship;
  const needs = isInDoubt(freshness, status);
  return (
    <Row gap={2}>
      {types.map((type) => (
        <TypeMark key={type} type={type} isHollow={needs} />
      ))}
      {needs && <FreshnessBadge freshness={freshness} />}
      {freshness === 'fresh' && confirmedOn && (
        <Text size="s" tone="muted">
          {`Confirmed ${formatDate(confirmedOn, 'short')}`}
        </Text>
      )}
      {canConfirm && needs && <StillTrue relationship={relationship} size="s" variant="quiet" />}
    </Row>
  );
}

function aboutOf({ parties, level, status, tags }: SnapshotRelationship, names: ReadonlyMap<Id, string>): string {
  const who = parties.flatMap(({ organisationId }) => names.get(organisationId) ?? []);
  const few = who.length > 3 ? `${who.slice(0, 2).join(', ')} and ${who.length - 2} more` : who.join(', ');
  return [few, level && `${levelLabels[level]} level`, status === 'active' ? null : statusLabels[status], ...tags]
    .filter((part) => part)
    .join(' · ');
}
