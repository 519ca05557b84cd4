import {
  type Appointment,
  type ChangeItem,
  covers,
  type Holder,
  holderSchema,
  type Id,
  type Organisation,
  type Party,
  type Person,
  type Post,
  plainName,
  type Relationship,
  relationshipSchema,
  type Side,
} from '@weft/domain';
import { guarded, unguarded } from './cells.ts';
import { createDirectory, type Directory, type Listed } from './directory.ts';
import type { FieldChange, ListPlan, ListRow, Making, PlannedRow, Remark } from './plan.ts';
import { holderFrom, holderLine, nameFor } from './references.ts';
import { type PartySaid, type RelationshipSaid, type RelationshipWords, readRelationship } from './relationshipRow.ts';

/** What a list of relationships is held against. */
export interface RelationshipsHere extends Omit<RelationshipWords, 'today'> {
  organisations: readonly Organisation[];
  relationships: readonly Relationship[];
  posts: readonly Post[];
  people: readonly Person[];
  appointments: readonly Appointment[];
}

/** A relationship while a list is gone through. */
interface Kept {
  before: Relationship | null;
  after: Relationship;
  row: number | null;
}

interface Ground {
  here: RelationshipsHere;
  making: Making;
  columns: readonly (string | null)[];
  directory: Directory;
  byId: Map<Id, Kept>;
  byName: Map<string, Kept[]>;
}

const remark = (text: string, column: number | null = null, choices: readonly string[] = []): Remark => ({ text, column, choices });

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

interface PartyFound {
  id: Id;
  said: PartySaid;
  /** The organisation to be added for it. */
  adds: Listed | null;
  ask: Remark[] | null;
}

function partyOf(said: PartySaid, { directory, making }: Ground): PartyFound {
  const isNew = /^new:\s*/i.test(said.name);
  const name = said.name.replace(/^new:\s*/i, '');
  const chosen = /\(weft:([0-9a-f-]{36})\)$/.exec(name)?.[1];
  const byId = chosen === undefined ? null : directory.byId(chosen);
  const { sure, perhaps } = isNew ? { sure: null, perhaps: [] } : directory.find(name, []);
  const listed = byId ?? sure;
  if (listed !== null) return { id: listed.after.id, said, adds: listed.before === null ? listed : null, ask: null };
  if (perhaps.length > 0) {
    const instead = (by: string) => said.cell.text.replace(said.name, guarded(by));
    const choices = [...perhaps.map((each) => instead(nameFor(each.listed.after, directory))), instead(`new: ${name}`)];
    const text = `“${name}” is not here, but is like “${perhaps[0]?.listed.after.name}”. Choose which it is, or that it is new.`;
    return { id: '', said, adds: null, ask: [remark(text, said.cell.column, choices)] };
  }
  const after: Organisation = {
    id: making.newId(),
    workspaceId: making.workspaceId,
    version: 0,
    name,
    kind: 'vcse-organisation',
    side: 'partner',
    parentId: null,
    otherNames: [],
    identifiers: [],
    areaId: null,
    legalForm: null,
    website: null,
    contact: null,
    notes: null,
    provenance: [],
    originKey: null,
  };
  const fresh: Listed = { before: null, after, row: null, said: new Map() };
  directory.add(fresh);
  return { id: after.id, said, adds: fresh, ask: null };
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
    level: said.level ?? base.level,
    status: said.status ?? base.status,
    formality: said.formality ?? base.formality,
    timing: said.timing ?? base.timing,
    from: said.from ?? base.from,
    to: said.to ?? base.to,
    confirmedOn: said.confirmedOn ?? base.confirmedOn,
    dispute: said.dispute ?? base.dispute,
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

function joinedParties(before: readonly Party[], more: readonly PartyFound[]): Party[] {
  const parties = [...before];
  for (const { id, said } of more) {
    const at = parties.findIndex(({ organisationId }) => organisationId === id);
    const known = parties[at];
    if (known === undefined) parties.push({ organisationId: id, part: said.part });
    else if (said.part !== null) parties[at] = { ...known, part: said.part };
  }
  return parties;
}

function freshRelationship({ workspaceId, newId }: Making): Relationship {
  const unknown = { level: null, formality: null, from: null, to: null, confirmedOn: null, dispute: null, timing: null, notes: null };
  const lists = { parties: [], types: [], areaIds: [], holders: [], brokerIds: [], facts: [] };
  const origin = { typesBasis: null, levelBasis: null, statusAsOf: null, confidence: null, provenance: [], originKey: null };
  return { id: newId(), workspaceId, version: 0, name: '', status: 'active', ...lists, ...unknown, ...origin };
}

/** Who keeps it going: whole lines take the place of what is here; a lead or deputy by name is added to it. */
function holdersOf(
  said: RelationshipSaid,
  { parties }: { parties: readonly Party[] },
  before: readonly Holder[],
  ground: Ground,
): { holders: Holder[]; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const holders = said.holders.length > 0 ? [] : [...before];
  for (const line of said.holders) {
    const holder = holderFrom(line.text, ground.directory, ground.here.posts);
    if (holder === null) remarks.push(remark(`“${unguarded(line.text)}” does not say who keeps it going.`, line.column));
    else holders.push(holder);
  }
  for (const { side, role, cell } of said.keepers) {
    const organisationId = parties.find((party) => ground.directory.byId(party.organisationId)?.after.side === side)?.organisationId;
    const post = postCalled(cell.text, side, ground);
    if (post === null && organisationId === undefined) {
      remarks.push(remark(`Nobody of the ${side} side takes part, so “${cell.text}” has nowhere to stand.`, cell.column));
      continue;
    }
    const whose =
      post === null
        ? { postId: null, description: cell.text, organisationId }
        : { postId: post.id, description: null, organisationId: post.organisationId };
    const isKnown = holders.some(
      (each) =>
        each.role === role &&
        each.side === side &&
        each.to === null &&
        each.postId === whose.postId &&
        each.description === whose.description,
    );
    const parsed = holderSchema.safeParse({ side, role, ...whose, from: null, to: null });
    if (!parsed.success) remarks.push(remark(parsed.error.issues[0]?.message ?? 'This cannot be kept.', cell.column));
    else if (!isKnown) holders.push(parsed.data);
  }
  return { holders, remarks };
}

/** A post by its title, or by who is in it today, among those of a side. */
function postCalled(text: string, side: Side, { here, directory, making }: Ground): Post | null {
  const plain = plainName(text);
  const ofSide = here.posts.filter((post) => directory.byId(post.organisationId)?.after.side === side);
  const titled = ofSide.filter(({ title }) => plainName(title) === plain);
  if (titled.length === 1) return titled[0] ?? null;
  const named = new Set(here.people.filter(({ name }) => plainName(name) === plain).map(({ id }) => id));
  const held = new Set(
    here.appointments.filter((each) => named.has(each.personId) && covers(each, making.today)).map(({ postId }) => postId),
  );
  const byName = ofSide.filter(({ id }) => held.has(id));
  return byName.length === 1 ? (byName[0] ?? null) : null;
}

function changesOf(before: Relationship, after: Relationship, { directory, here }: Ground): FieldChange[] {
  const called = (id: Id) => directory.byId(id)?.after.name ?? '';
  const words = (record: Relationship): [string, string][] => [
    ['Name', record.name],
    [
      'Who takes part',
      record.parties.map(({ organisationId, part }) => called(organisationId) + (part === null ? '' : ` [${part}]`)).join('; '),
    ],
    ['Types', record.types.join(', ')],
    ['Level', record.level ?? ''],
    ['Status', record.status],
    ['Runs through', record.brokerIds.map(called).join('; ')],
    ['Who keeps it going', record.holders.map((holder) => holderLine(holder, directory, here.posts)).join('; ')],
    ['Neighbourhoods', record.areaIds.map((id) => here.areas.find((area) => area.id === id)?.name ?? '').join('; ')],
    ['Formality', record.formality ?? ''],
    ['When it happens', record.timing ?? ''],
    ['From', record.from ?? ''],
    ['Until', record.to ?? ''],
    ['Confirmed on', record.confirmedOn ?? ''],
    ['Disputed', record.dispute ?? ''],
    ['Facts', record.facts.map(({ label, value }) => `${label}: ${value}`).join('; ')],
    ['Notes', record.notes ?? ''],
  ];
  const was = new Map(words(before));
  return words(after).flatMap(([field, is]) => (was.get(field) === is ? [] : [{ field, before: was.get(field) ?? '', after: is }]));
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
