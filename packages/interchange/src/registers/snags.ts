import {
  type Asset,
  type Case,
  type ChangeItem,
  type Dependency,
  type Id,
  isOpenSnag,
  type Lists,
  type Organisation,
  type Post,
  type Snag,
  settlingDay,
  snagAtFirst,
  snagSchema,
  snagStatusSchema,
  type TermListKey,
} from '@weft/domain';
import type { Table } from '../tables/table.ts';
import type { WrittenSheet } from '../tables/workbook/writeWorkbook.ts';
import { type Codec, choice, day, listOf, words, yesNo } from './codec.ts';
import {
  cellsFor,
  changesIn,
  type Fields,
  fieldsOf,
  headings,
  outOfUseIn,
  problemsIn,
  type RegisterColumn,
  type RegisterPlace,
  type RegisterPlan,
  type RegisterRow,
  reader,
  refuseUnheaded,
  saidOf,
} from './register.ts';

/** What the snag register is made of, and read against. */
export interface SnagRecords {
  snags: readonly Snag[];
  cases: readonly Pick<Case, 'id' | 'reference' | 'assetId' | 'closedOn'>[];
  assets: readonly Pick<Asset, 'id' | 'name'>[];
  posts: readonly Pick<Post, 'id' | 'title' | 'organisationId'>[];
  organisations: readonly Pick<Organisation, 'id' | 'name'>[];
  dependencies: readonly Pick<Dependency, 'snagId' | 'status'>[];
}

const caseHeading = 'Case';
const snagId = 'Weft id of snag';
const { raisedBy, liableParty } = snagSchema.shape;

/** Whoever owns a snag, written as a post and where it is: “Surveyor, City Council”. */
function ownerCodec({ posts, organisations }: Pick<SnagRecords, 'posts' | 'organisations'>): Codec {
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const labels = posts.map(({ id, title, organisationId }) => ({ id, label: `${title}, ${names.get(organisationId) ?? ''}` }));
  const times = new Map<string, number>();
  for (const { label } of labels) times.set(label, (times.get(label) ?? 0) + 1);
  const entries = labels.map(({ id, label }) => ({ id, label: times.get(label) === 1 ? label : `${label} (${id})` }));
  const one = choice(entries);
  return {
    write: one.write,
    read: (text, today) => {
      const read = one.read(text, today);
      if (!('problem' in read)) return read;
      const byTitle = posts.filter(({ title }) => title.toLowerCase() === text.toLowerCase());
      if (byTitle.length === 1) return { value: byTitle[0]?.id };
      return { problem: `“${text}” is not a post here. Write it as “Post, Organisation”, or add the post first.` };
    },
  };
}

function snagColumns(records: Pick<SnagRecords, 'posts' | 'organisations'>, lists: Lists): readonly RegisterColumn[] {
  const one = (key: TermListKey) => choice(lists[key] ?? []);
  return [
    { heading: 'Snag', field: 'title', codec: words, keeps: true },
    { heading: 'Kind', field: 'category', codec: one('snagCategories'), keeps: true },
    { heading: 'Severity', field: 'severity', codec: one('severity'), keeps: true },
    { heading: 'State', field: 'status', codec: one('snagStatus'), keeps: true },
    { heading: 'Owner', field: 'ownerPostId', codec: ownerCodec(records) },
    { heading: 'Due', field: 'due', codec: day, isDay: true },
    { heading: 'For whom to settle', field: 'liableParty', codec: choice(listOf(liableParty.options)), keeps: true },
    { heading: 'Council agrees', field: 'agreedByCouncil', codec: yesNo, keeps: true },
    { heading: 'Tenant agrees', field: 'agreedByTenant', codec: yesNo, keeps: true },
    { heading: 'Raised by', field: 'raisedBy', codec: choice(listOf(raisedBy.options, { vast: 'VAST' })), keeps: true },
    { heading: 'Raised on', field: 'raisedOn', codec: day, isDay: true, keeps: true },
    { heading: 'Arose', field: 'arose', codec: words },
    { heading: 'Detail', field: 'detail', codec: words },
    { heading: 'Settled on', field: 'settledOn', codec: day, isDay: true },
    { heading: 'How it was settled', field: 'resolution', codec: words },
  ];
}

/** The snag register as a sheet: a row for each snag, by case, with its building beside it. */
export function snagSheet(records: SnagRecords, lists: Lists): WrittenSheet {
  const columns = snagColumns(records, lists);
  const cases = new Map(records.cases.map((each) => [each.id, each]));
  const assets = new Map(records.assets.map(({ id, name }) => [id, name]));
  const about = (snag: Snag) => cases.get(snag.caseId);
  const sorted = [...records.snags].sort((one, other) => (about(one)?.reference ?? '').localeCompare(about(other)?.reference ?? ''));
  return {
    name: 'Snag register',
    columns: [{ heading: caseHeading }, { heading: 'Building' }, ...headings(columns), { heading: snagId }],
    rows: sorted.map((snag) => {
      const subject = about(snag);
      return [subject?.reference ?? '', assets.get(subject?.assetId ?? '') ?? '', ...cellsFor(columns, snag), snag.id];
    }),
  };
}

/**
 * What a snag register that comes in would change. Snags are found by Weft id, or by case and title; cases by their reference. Rows that cannot be
 * read are left out and say why; nothing is removed for not being in it.
 */
export function planSnags(table: Table, records: SnagRecords, lists: Lists, place: RegisterPlace): RegisterPlan {
  refuseUnheaded(table, 'snag register', ['Snag', snagId]);
  const columns = snagColumns(records, lists);
  const cell = reader(table);
  const taken = new Set<Id>();
  const items: ChangeItem[] = [];
  const rows = table.rows.map((row): RegisterRow => {
    const cellOf = (heading: string) => cell(row, heading);
    const plan = {
      number: row.number,
      title: [cellOf(caseHeading), cellOf('Snag')].filter((part) => part).join(', ') || `Row ${row.number}`,
      remarks: [],
      changes: [],
    };
    if (!cellOf('Snag') && !cellOf(snagId)) return { ...plan, fate: 'skipped', remarks: ['It names no snag.'] };
    const read = readSnag(cellOf, { columns, lists }, records, place, taken);
    if ('remarks' in read) return { ...plan, fate: 'wrong', remarks: read.remarks };
    const { before, after } = read;
    taken.add(after.id);
    const changes = before === null ? [] : changesIn(columns, before, after);
    const isChanged = before === null || JSON.stringify(before) !== JSON.stringify(after);
    if (isChanged) items.push({ kind: 'snag', id: after.id, before, after });
    return { ...plan, fate: before === null ? 'new' : isChanged ? 'changed' : 'same', changes };
  });
  return { rows, items };
}

type SnagRead = { before: Snag | null; after: Snag } | { remarks: string[] };

function readSnag(
  cellOf: (heading: string) => string | null,
  { columns, lists }: { columns: readonly RegisterColumn[]; lists: Lists },
  { snags, cases, dependencies }: SnagRecords,
  { workspaceId, newId, today }: RegisterPlace,
  taken: ReadonlySet<Id>,
): SnagRead {
  const reference = cellOf(caseHeading) ?? '';
  const subject = cases.find((each) => each.reference.toLowerCase() === reference.toLowerCase());
  const byId = snags.find(({ id }) => id === cellOf(snagId));
  if (!subject && (reference !== '' || !byId)) return { remarks: [`${caseHeading}: “${reference}” is not the reference of a case here.`] };
  if (byId && subject && byId.caseId !== subject.id) return { remarks: ['This snag is of another case. A snag stays with its case.'] };
  const title = (cellOf('Snag') ?? '').toLowerCase();
  const [like, ...others] = byId ? [byId] : snags.filter((each) => each.caseId === subject?.id && each.title.toLowerCase() === title);
  if (others.length > 0) return { remarks: ['This case has more than one snag of this name. Say which with its Weft id.'] };
  const before = like ?? null;
  if (before && taken.has(before.id)) return { remarks: ['An earlier row is of the same snag. Leave one of them out.'] };
  if (!before && subject?.closedOn) return { remarks: [`${reference} is closed. Reopen it before a snag is added.`] };
  const fresh = {
    ...snagAtFirst,
    severity: 'medium',
    raisedBy: 'council',
    raisedOn: today,
    id: newId(),
    workspaceId,
    version: 0,
    caseId: subject?.id,
  };
  const base: Fields = before ? fieldsOf(before) : fresh;
  const { fields, remarks } = saidOf(columns, cellOf, base, today);
  if (remarks.length > 0) return { remarks };
  const checked = snagSchema.safeParse({ ...base, ...fields, settledOn: settledOnOf(fields, before, today) });
  if (!checked.success) return { remarks: problemsIn(columns, checked.error.issues) };
  const after = checked.data;
  if (after.settledOn !== before?.settledOn && (after.settledOn ?? '') > today)
    return { remarks: ['Settled on: this day is still to come. Leave it blank until the snag is settled.'] };
  const outOfUse = outOfUseIn('snag', lists, columns, before, after);
  if (outOfUse.length > 0) return { remarks: outOfUse };
  const waits = dependencies.some((each) => each.snagId === after.id && each.status === 'waiting');
  if (after.status === 'blocked' && before?.status !== 'blocked' && !waits)
    return { remarks: ['State: it can be blocked only while something that it waits for is on record. Add that in Weft first.'] };
  if (before && !isOpenSnag(before) && isOpenSnag(after) && subject?.closedOn)
    return { remarks: [`${reference} is closed, so its snags cannot be opened again from here. Reopen it first.`] };
  return { before, after };
}

/** The day that the row says anew; else what follows from the status. Of a snag that comes in settled already, nobody knows when unless the row says so. */
function settledOnOf(fields: Fields, before: Snag | null, today: string): unknown {
  if ('settledOn' in fields && fields.settledOn !== before?.settledOn) return fields.settledOn;
  const status = snagStatusSchema.safeParse(fields.status ?? before?.status);
  return before === null || !status.success ? null : settlingDay(before, status.data, today);
}
