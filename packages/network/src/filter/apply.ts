import type { Freshness, Id, Snapshot, SnapshotOrganisation, SnapshotRelationship } from '@weft/domain';
import { memo } from '../memo/memo.ts';
import { groupUnder, participantsOf } from '../snapshot/lookup.ts';
import { reach } from '../snapshot/reach.ts';
import type { Turn } from '../time/turn.ts';
import type { Clock } from './clock.ts';
import { chosenIn, type Facts, factsOf } from './field.ts';
import { choiceFields } from './fields.ts';
import type { Filter } from './filter.ts';
import { wordsOf } from './fold.ts';
import { type Hits, hitsOf, organisationMatches, relationshipMatches } from './search.ts';

/** What a filter leaves to be seen, in the order of the snapshot. Every view draws from this. */
export interface Visible extends Clock {
  snapshot: Snapshot;
  relationships: readonly SnapshotRelationship[];
  organisations: readonly SnapshotOrganisation[];
  /** Of every relationship of the snapshot, hidden ones too. */
  freshness: ReadonlyMap<Id, Freshness>;
  /** What became of relationships since another day; only while two days that differ are drawn at once. */
  turns?: ReadonlyMap<Id, readonly Turn[]>;
}

type Test = (relationship: SnapshotRelationship) => boolean;

/** One test per field that is set, and one for the words. */
function testsOf(filter: Filter, hits: readonly Hits[], facts: Facts): Test[] {
  const tests = choiceFields.flatMap((field): Test[] => {
    const chosen = chosenIn(filter, field).filter((value) => field.isKnown?.(value, facts.records) ?? true);
    if (chosen.length === 0) return [];
    return [(each) => field.valuesOf(each, facts).some((value) => chosen.includes(value))];
  });
  return hits.length === 0 ? tests : [...tests, (each) => relationshipMatches(each, hits)];
}

/** Organisations that take part in nothing show when asked for, or when they are named: by the search, as the organisation, as the focus. */
function showsTieless(organisation: SnapshotOrganisation, filter: Filter, hits: readonly Hits[]): boolean {
  if (organisation.id === filter.organisation || organisation.id === filter.branch || organisation.id === filter.focus) return true;
  if (!filter.tieless && hits.length === 0) return false;
  return fitsItself(organisation, filter) && organisationMatches(organisation.id, hits);
}

/** Whether an organisation itself is of the kinds, the sides and the tags that a filter asks for. */
export function fitsItself(organisation: SnapshotOrganisation, filter: Filter): boolean {
  return choiceFields.every((field) => {
    if (field.valuesOfOrganisation === undefined) return true;
    const chosen = chosenIn(filter, field);
    return chosen.length === 0 || field.valuesOfOrganisation(organisation).some((value) => chosen.includes(value));
  });
}

function aroundFocus(relationships: readonly SnapshotRelationship[], focus: Id, steps: number) {
  const members = new Map(relationships.map((relationship) => [relationship.id, participantsOf(relationship)]));
  const ties = groupUnder(members.keys(), (id) => members.get(id) ?? []);
  return reach(focus, steps, { relationshipsOf: (id) => ties.get(id) ?? [], membersOf: (id) => members.get(id) ?? null });
}

function left(snapshot: Snapshot, filter: Filter, clock: Clock): Visible {
  const facts = factsOf(snapshot, clock);
  const { records, freshness } = facts;
  const hits = hitsOf(wordsOf(filter.q), records);
  const tests = testsOf(filter, hits, facts);
  let relationships = snapshot.relationships.filter((relationship) => tests.every((test) => test(relationship)));
  const shown = new Set(relationships.flatMap(participantsOf));
  for (const organisation of snapshot.organisations)
    if (!records.ties.has(organisation.id) && showsTieless(organisation, filter, hits)) shown.add(organisation.id);
  let keeps = (id: Id) => shown.has(id);
  const focus = filter.focus;
  if (focus && (records.organisations.has(focus) || records.relationships.has(focus))) {
    const near = aroundFocus(relationships, focus, filter.steps ?? 1);
    relationships = relationships.filter(({ id }) => near.relationships.has(id));
    keeps = (id) => near.organisations.has(id);
  }
  const organisations = snapshot.organisations.filter(({ id }) => keeps(id));
  return { snapshot, ...clock, freshness, relationships, organisations };
}

/**
 * The relationships that pass every field of the filter, and the organisations that take part in them. An organisation that takes part in
 * nothing is hidden unless asked for or named. With a focus, what is left is cut down to what lies within its steps. Pure: the same
 * snapshot, filter and day always leave the same, and the very same objects leave the very same object.
 */
export const applyFilter = memo(left);
