import { type ChangeItem, type Id, plainName, type Relationship, relationshipSchema, withTags } from '@weft/domain';
import { createDirectory, type Listed } from './directory.ts';
import { type ListPlan, type ListRow, type Making, type PlannedRow, type Remark, remark } from './plan.ts';
import { changesOf } from './relationshipChanges.ts';
import type { Ground, Kept, RelationshipsHere } from './relationshipGround.ts';
import { holdersOf } from './relationshipHolders.ts';
import { joinedParties, type PartyFound, partyOf } from './relationshipParties.ts';
import { type RelationshipSaid, readRelationship } from './relationshipRow.ts';

/**
 * What bringing in a list of relationships comes to. Those who take part are found among the organisations here; one that is neither here nor like
 * any is added with it, and the row says so. A relationship is known by its Weft id, or by its name and somebody who takes part in it.
 */
export async function planRelationships(
  rows: readonly ListRow[],
  columns: readonly (string | null)[],
  here: RelationshipsHere,
  making: Making,
  pause: (share: number) => Promise<void>,
): Promise<ListPlan> {
  const ground: Ground = { here, making, columns, directory: createDirectory(here.organisations), byId: new Map(), byName: new Map() };
  for (const relationship of here.relationships) keep(ground, { before: relationship, after: relationship, row: null });
  const planned: PlannedRow[] = [];
  for (const [at, row] of rows.entries()) {
    planned.push(planRow(row, ground));
    if (at % 200 === 199) await pause(at / rows.length);
  }
  return { rows: planned, items: itemsOf(ground) };
}

function keep({ byId, byName }: Ground, kept: Kept): void {
  byId.set(kept.after.id, kept);
  const plain = plainName(kept.after.name);
  byName.set(plain, [...(byName.get(plain) ?? []), kept]);
}

function planRow(row: ListRow, ground: Ground): PlannedRow {
  const { here, making, columns } = ground;
  const { said, remarks } = readRelationship(row, columns, { ...here, today: making.today });
  const plan: PlannedRow = { number: row.number, fate: 'wrong', title: titleOf(said), remarks, changes: [], matched: null, candidates: [] };
  if (row.isLeft) return { ...plan, fate: 'skipped', remarks: [remark('Left out by you.')] };
  const parties = said.parties.map((party) => partyOf(party, ground));
  const brokers = said.brokers.map((party) => partyOf(party, ground));
  const asked = [...remarks, ...[...parties, ...brokers].flatMap(({ ask }) => ask ?? [])];
  if (asked.length > 0) return { ...plan, remarks: asked };
  const added = [...parties, ...brokers].flatMap(({ adds }) => (adds === null ? [] : [adds]));
  const found = foundFor(
    row,
    said,
    parties.map(({ id }) => id),
    ground,
  );
  if ('ask' in found) return { ...plan, remarks: [remark(found.ask)], candidates: found.candidates };
  return settle({ row, plan, said, ground, kept: found.kept, why: found.why, parties, brokers, added });
}

function titleOf({ name, parties }: RelationshipSaid): string {
  if (name !== undefined) return name;
  const [one, ...others] = parties.map((party) => party.name);
  if (one === undefined) return 'No name';
  return others.length === 0 ? one : `${one} and ${others.length === 1 ? others[0] : 'others'}`;
}

type FoundFor = { kept: Kept | null; why: string } | { ask: string; candidates: PlannedRow['candidates'] };

function foundFor(row: ListRow, said: RelationshipSaid, parties: readonly Id[], { byId, byName }: Ground): FoundFor {
  if (row.match === 'new') return { kept: null, why: '' };
  const chosen = row.match === null ? undefined : byId.get(row.match);
  if (chosen !== undefined) return { kept: chosen, why: 'was chosen by you' };
  const known = said.id === undefined ? undefined : byId.get(said.id);
  if (known !== undefined) return { kept: known, why: 'has this id in Weft' };
  const same = said.name === undefined ? [] : (byName.get(plainName(said.name)) ?? []);
  const shared = same.filter(
    ({ after }) => parties.length === 0 || after.parties.some(({ organisationId }) => parties.includes(organisationId)),
  );
  const [only, ...others] = shared;
  if (only !== undefined && others.length === 0) return { kept: only, why: 'has this name, and they take part in it' };
  if (same.length === 0) return { kept: null, why: '' };
  const candidates = same.map(({ after }) => ({ match: after.id, name: after.name, why: 'has this name' }));
  return { ask: 'This may be one of those below. Is it?', candidates };
}

interface Settling {
  row: ListRow;
  plan: PlannedRow;
  said: RelationshipSaid;
  ground: Ground;
  kept: Kept | null;
  why: string;
  parties: readonly PartyFound[];
  brokers: readonly PartyFound[];
  added: readonly Listed[];
}

function settle({ row, plan, said, ground, kept, why, parties, brokers, added }: Settling): PlannedRow {
  const { making, columns } = ground;
  const was = kept?.after ?? null;
  const isById = was !== null && said.id === was.id;
  const together = joinedParties(isById ? [] : (was?.parties ?? []), parties);
  const base = was ?? freshRelationship(making);
  const joined = {
    ...base,
    name: was === null || isById ? (said.name ?? was?.name ?? titleOf(said)) : was.name,
    parties: said.parties.length === 0 ? base.parties : together,
    types: isById && said.types.length > 0 ? said.types : [...new Set([...base.types, ...said.types])],
    brokerIds:
      isById && said.brokers.length > 0 ? brokers.map(({ id }) => id) : [...new Set([...base.brokerIds, ...brokers.map(({ id }) => id)])],
    areaIds: isById && said.areaIds.length > 0 ? said.areaIds : [...new Set([...base.areaIds, ...said.areaIds])],
    tags: isById && said.tags.length > 0 ? said.tags : withTags(base.tags, said.tags),
    level: said.level ?? base.level,
    status: said.status ?? base.status,
    formality: said.formality ?? base.formality,
    timing: said.timing ?? base.timing,
    from: said.from ?? base.from,
    to: said.to ?? base.to,
    confirmedOn: said.confirmedOn ?? base.confirmedOn,
    dispute: said.dispute ?? base.dispute,
    benefits: said.benefits.length > 0 ? said.benefits : base.benefits,
    facts: said.facts.length > 0 ? said.facts : base.facts,
    notes: said.notes ?? base.notes,
  };
  const { holders, remarks } = holdersOf(said, joined, base.holders, ground);
  const wrong = (more: readonly Remark[]): PlannedRow => ({ ...plan, fate: 'wrong', remarks: more });
  if (remarks.length > 0) return wrong(remarks);
  const parsed = relationshipSchema.safeParse({ ...joined, holders });
  if (!parsed.success)
    return wrong(parsed.error.issues.map(({ path: [field], message }) => remark(message, placeOf(columns, String(field)))));
  const after = parsed.data;
  for (const listed of added) listed.row = row.number;
  const adds = added.length === 0 ? [] : [remark(`Also adds ${added.map((each) => `“${each.after.name}”`).join(', ')}, not here yet.`)];
  if (kept === null) {
    keep(ground, { before: null, after, row: row.number });
    return { ...plan, fate: 'new', remarks: adds };
  }
  const matched = {
    match: kept.after.id,
    name: kept.after.name,
    why: kept.before === null ? `stands in row ${kept.row}, and ${why}` : why,
  };
  const isSame = JSON.stringify(kept.after) === JSON.stringify(after);
  const isRepeat = kept.row !== null;
  const changes = kept.before === null ? [] : changesOf(kept.after, after, ground);
  const text = `The same relationship as row ${kept.row}: what it adds was joined to that row.`;
  kept.after = after;
  kept.row ??= row.number;
  if (isRepeat) return { ...plan, fate: 'skipped', matched, remarks: [remark(text), ...adds] };
  return { ...plan, fate: isSame ? 'same' : 'changed', matched, changes, remarks: adds };
}

function placeOf(columns: readonly (string | null)[], field: string): number | null {
  const key = { brokerIds: 'brokers', areaIds: 'areas' }[field] ?? field;
  const column = columns.indexOf(key);
  return column < 0 ? null : column;
}

function freshRelationship({ workspaceId, newId }: Making): Relationship {
  const unknown = { level: null, formality: null, from: null, to: null, confirmedOn: null, dispute: null, timing: null, notes: null };
  const lists = { parties: [], types: [], areaIds: [], holders: [], brokerIds: [], benefits: [], facts: [], tags: [] };
  const origin = { typesBasis: null, levelBasis: null, statusAsOf: null, confidence: null, provenance: [], originKey: null };
  return { id: newId(), workspaceId, version: 0, name: '', status: 'active', ...lists, ...unknown, ...origin };
}

/** New organisations come only with a relationship that needs them. */
function itemsOf({ directory, byId }: Ground): ChangeItem[] {
  const organisations = directory
    .all()
    .flatMap(({ before, after, row }): ChangeItem[] =>
      before !== null || row === null ? [] : [{ kind: 'organisation', id: after.id, before, after }],
    );
  const relationships = [...byId.values()].flatMap(({ before, after }): ChangeItem[] =>
    before !== null && JSON.stringify(before) === JSON.stringify(after) ? [] : [{ kind: 'relationship', id: after.id, before, after }],
  );
  return [...organisations, ...relationships];
}
