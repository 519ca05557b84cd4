import { levels, relationshipStatuses, type Side, type SnapshotRelationship, tierSchema } from '@weft/domain';
import { freshnessChoices, singleHolderSides } from '@weft/network';
import { type SortColumn, sortColumns } from '../address/mapSearch.ts';
import { daysWaiting, mostSenior, type RowGround } from './rowFacts.ts';

const byName = new Intl.Collator('en-GB', { numeric: true });

/** Most senior first; no tier recorded comes last. */
function seniority(relationship: SnapshotRelationship, side: Side, ground: RowGround): number {
  const tier = mostSenior(relationship, side, ground);
  return tier === null ? tierSchema.options.length : tierSchema.options.indexOf(tier);
}

/** What the rows are compared by. Where nothing is recorded comes last going up: no level, never confirmed. */
function keyOf(column: SortColumn, relationship: SnapshotRelationship, ground: RowGround): number | string {
  switch (column) {
    case 'name':
      return relationship.name;
    case 'level':
      return relationship.level === null ? levels.length : levels.indexOf(relationship.level);
    case 'parties':
    case 'count':
      return relationship.parties.length;
    case 'formality':
      return relationship.formality ?? '~';
    case 'from':
      return relationship.from ?? '9999';
    case 'to':
      return relationship.to ?? '9999';
    case 'status':
      return relationshipStatuses.indexOf(relationship.status);
    case 'freshness':
      return freshnessChoices.indexOf(ground.freshness.get(relationship.id) ?? 'stale');
    case 'confirmed':
      return relationship.confirmedOn ?? '9999';
    case 'waiting':
      return daysWaiting(relationship, ground) ?? Number.POSITIVE_INFINITY;
    case 'alone':
      return singleHolderSides(relationship, ground.today).length;
    case 'councilTier':
      return seniority(relationship, 'council', ground);
    case 'partnerTier':
      return seniority(relationship, 'partner', ground);
  }
}

/** The column and direction that an address asks for; by name when it asks for none. */
export function readSort(sort: string | undefined): { column: SortColumn; direction: 'ascending' | 'descending' } {
  const column = sortColumns.find((each) => each === sort?.replace('-', '')) ?? 'name';
  return { column, direction: sort?.startsWith('-') ? 'descending' : 'ascending' };
}

/** Relationships in the order asked for; those that are alike in it by name. */
export function sortRelationships(
  relationships: readonly SnapshotRelationship[],
  sort: string | undefined,
  ground: RowGround,
): SnapshotRelationship[] {
  const { column, direction } = readSort(sort);
  const keyed = relationships.map((relationship) => ({ relationship, key: keyOf(column, relationship, ground) }));
  const turn = direction === 'ascending' ? 1 : -1;
  const compare = (a: number | string, b: number | string) =>
    typeof a === 'number' && typeof b === 'number' ? (a === b ? 0 : a - b) : byName.compare(String(a), String(b));
  return keyed
    .sort((a, b) => turn * compare(a.key, b.key) || byName.compare(a.relationship.name, b.relationship.name))
    .map(({ relationship }) => relationship);
}
