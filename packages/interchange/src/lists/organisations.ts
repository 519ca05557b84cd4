import { type ChangeItem, type Organisation, plainIdentifier, plainName, withTags } from '@weft/domain';
import { bareOrganisation } from './bareOrganisation.ts';
import { candidateOf, createDirectory, type Directory, type Listed } from './directory.ts';
import { type OrganisationRead, type OrganisationWords, readOrganisation } from './organisationRow.ts';
import { withParent } from './organisationTree.ts';
import { changesOf, checkedAs, contradicting, given, notesWith, saidBy } from './organisationWords.ts';
import { type ListPlan, type ListRow, type Making, type PlannedRow, type Remark, remark } from './plan.ts';

/** What a list of organisations is held against. */
export interface OrganisationsHere extends OrganisationWords {
  organisations: readonly Organisation[];
}

const wrongRow = (number: number, title: string, remarks: readonly Remark[], candidates: PlannedRow['candidates'] = []): PlannedRow => {
  return { number, fate: 'wrong', title, remarks, candidates, changes: [], matched: null };
};

/**
 * What bringing in a list of organisations comes to. Each row is new, changes one that is here, says nothing new, is passed over with the reason, or
 * is wrong until somebody mends it. What a cell leaves empty stays as it is; a name that differs from the one here becomes another name of it.
 * @param columns what each column was taken for. @param pause lets others have their turn, and stops it by throwing.
 */
export async function planOrganisations(
  rows: readonly ListRow[],
  columns: readonly (string | null)[],
  here: OrganisationsHere,
  making: Making,
  pause: (share: number) => Promise<void>,
): Promise<ListPlan> {
  const directory = createDirectory(here.organisations);
  const planned: PlannedRow[] = [];
  const parents: { listed: Listed; at: number; cell: { text: string; column: number } }[] = [];
  for (const [at, row] of rows.entries()) {
    const read = readOrganisation(row, columns, here);
    const { plan, listed } = planRow(row, columns, read, { directory, here, making });
    planned.push(plan);
    if (listed !== null && read.said.parent !== undefined) parents.push({ listed, at, cell: read.said.parent });
    if (at % 500 === 499) await pause(at / rows.length);
  }
  for (const { listed, at, cell } of parents) {
    const plan = planned[at];
    if (plan !== undefined) planned[at] = withParent(plan, listed, cell, directory);
  }
  return { rows: planned.map((row) => withChanges(row, directory, here)), items: itemsOf(directory) };
}

/** Nothing to say of very many rows takes no room for each. */
const none: readonly never[] = [];

interface Ground {
  directory: Directory;
  here: OrganisationsHere;
  making: Making;
}

interface Planned {
  plan: PlannedRow;
  listed: Listed | null;
}

function planRow(row: ListRow, columns: readonly (string | null)[], read: OrganisationRead, ground: Ground): Planned {
  const { said, remarks, skip } = read;
  const title = said.name ?? said.identifiers[0]?.value ?? 'No name';
  const nobody = (plan: PlannedRow): Planned => ({ plan, listed: null });
  const skipped = (text: string): Planned =>
    nobody({ number: row.number, fate: 'skipped', title, remarks: [remark(text)], changes: [], matched: null, candidates: [] });
  if (row.isLeft) return skipped('Left out by you.');
  if (skip !== null) return skipped(skip);
  const match = matchOf(row, read, ground);
  if (said.name === undefined && match.listed === null) {
    const at = columns.indexOf('name');
    // A list without names fills what is here: that is all it can do.
    if (at < 0 && remarks.length === 0 && said.identifiers.length > 0) return skipped('No organisation here has this number.');
    return nobody(wrongRow(row.number, title, [...remarks, remark('It has no name.', at < 0 ? null : at)]));
  }
  if (remarks.length > 0) return nobody(wrongRow(row.number, title, remarks));
  if (match.ask !== null) return nobody(wrongRow(row.number, title, [remark(match.ask)], match.perhaps.map(candidateOf)));
  const { listed } = match;
  if (listed === null) return addRow(row, columns, read, ground);
  return joinRow(row, columns, read, { listed, why: match.why }, ground);
}

interface Match {
  listed: Listed | null;
  why: string;
  /** The question, when somebody has to say. */
  ask: string | null;
  perhaps: readonly { listed: Listed; why: string }[];
}

function matchOf({ match }: ListRow, { said }: OrganisationRead, { directory }: Ground): Match {
  const none: Match = { listed: null, why: '', ask: null, perhaps: [] };
  if (match === 'new') return none;
  const chosen = match === null ? null : /^row \d+$/.test(match) ? directory.byRow(Number(match.slice(4))) : directory.byId(match);
  if (chosen !== null) return { ...none, listed: chosen, why: 'was chosen by you' };
  const byId = said.id === undefined ? null : directory.byId(said.id);
  if (byId !== null) return { ...none, listed: byId, why: 'has this id in Weft' };
  const { sure, why, perhaps } = directory.find(said.name ?? '', said.identifiers);
  if (sure !== null) {
    const other = said.name === undefined ? null : directory.find(said.name, []).sure;
    if (other === null || other === sure) return { ...none, listed: sure, why };
    const both = [
      { listed: sure, why },
      { listed: other, why: 'has this name' },
    ];
    return { ...none, ask: 'Its number is that of one organisation and its name that of another. Which is it?', perhaps: both };
  }
  return perhaps.length === 0 ? none : { ...none, ask: 'This may be one of those below. Is it?', perhaps };
}

function addRow(
  row: ListRow,
  columns: readonly (string | null)[],
  { said }: OrganisationRead,
  { directory, here, making }: Ground,
): Planned {
  const kind =
    said.kind ??
    usualKind(
      said.name ?? '',
      said.identifiers.map(({ scheme }) => scheme),
    );
  const organisation = bareOrganisation(making, {
    name: said.name ?? '',
    kind,
    side: said.side ?? here.kinds.find(({ id }) => id === kind)?.side ?? 'partner',
    otherNames: said.otherNames,
    identifiers: said.identifiers,
    tags: said.tags,
    areaId: said.area ?? null,
    legalForm: said.legalForm ?? null,
    website: said.website ?? null,
    contact: said.contact ?? said.registerContact ?? null,
    notes: notesWith(said.notes ?? null, said.registerNotes),
  });
  const checked = checkedAs(organisation, columns);
  const plan = { number: row.number, title: said.name ?? '', changes: none, matched: null, candidates: none };
  if (checked.organisation === null) return { plan: { ...plan, fate: 'wrong', remarks: checked.remarks }, listed: null };
  const listed: Listed = { before: null, after: checked.organisation, row: row.number, said: saidBy(said) };
  directory.add(listed);
  return { plan: { ...plan, fate: 'new', remarks: none }, listed };
}

function usualKind(name: string, schemes: readonly string[]): string {
  if (schemes.some((scheme) => ['GB-CHC', 'GB-SC', 'GB-NIC'].includes(scheme))) return 'charity';
  return /\bc\.?i\.?c\b|community interest company/i.test(name) ? 'cic' : 'vcse-organisation';
}

function joinRow(
  row: ListRow,
  columns: readonly (string | null)[],
  { said }: OrganisationRead,
  { listed, why }: { listed: Listed; why: string },
  { directory }: Ground,
): Planned {
  const { after: was } = listed;
  const plan = { number: row.number, title: said.name ?? was.name, changes: [], candidates: [] };
  const matched = candidateOf({ listed, why });
  const contradictions = contradicting(listed, said, columns);
  if (contradictions.length > 0) return { plan: { ...plan, fate: 'wrong', remarks: contradictions, matched }, listed: null };
  const claimed = said.identifiers.find((identifier) => ![null, listed].includes(directory.byIdentifier(identifier)));
  if (claimed !== undefined) {
    const text = `${claimed.value} is the number of “${directory.byIdentifier(claimed)?.after.name}”.`;
    return { plan: { ...plan, fate: 'wrong', remarks: [remark(text)], matched }, listed: null };
  }
  const byId = said.id === was.id;
  const joined = {
    ...was,
    ...given({
      kind: said.kind,
      side: said.side,
      areaId: said.area,
      legalForm: said.legalForm,
      website: said.website,
      contact: said.contact ?? was.contact ?? said.registerContact,
    }),
    notes: notesWith(said.notes ?? was.notes, said.registerNotes),
    name: byId && said.name !== undefined ? said.name : was.name,
    tags: byId && said.tags.length > 0 ? said.tags : withTags(was.tags, said.tags),
    otherNames: byId ? said.otherNames : withNames(was, [said.name ?? '', ...said.otherNames]),
    identifiers: [
      ...was.identifiers,
      ...said.identifiers.filter((each) => !was.identifiers.some((known) => plainIdentifier(known) === plainIdentifier(each))),
    ],
  };
  const checked = checkedAs(joined, columns);
  if (checked.organisation === null) return { plan: { ...plan, fate: 'wrong', remarks: checked.remarks, matched }, listed: null };
  const isRepeat = listed.row !== null;
  const earlier = listed.row;
  listed.after = checked.organisation;
  listed.row ??= row.number;
  listed.said = { ...listed.said, ...saidBy(said) };
  directory.know(listed);
  if (isRepeat) {
    const text = `The same organisation as row ${earlier}: what it adds was joined to that row.`;
    return { plan: { ...plan, fate: 'skipped', remarks: [remark(text)], matched }, listed };
  }
  return {
    plan: { ...plan, fate: JSON.stringify(was) === JSON.stringify(listed.after) ? 'same' : 'changed', remarks: [], matched },
    listed,
  };
}

/** Names that are not known yet, behind those that are. */
function withNames({ name, otherNames }: Organisation, more: readonly string[]): string[] {
  const names = [...otherNames];
  for (const each of more) {
    const isKnown = [name, ...names].some((known) => plainName(known) === plainName(each));
    if (each !== '' && !isKnown) names.push(each);
  }
  return names;
}

function withChanges(plan: PlannedRow, directory: Directory, here: OrganisationsHere): PlannedRow {
  if (plan.fate !== 'changed') return plan;
  const listed = directory.byRow(plan.number);
  return listed?.before ? { ...plan, changes: changesOf(listed.before, listed.after, directory, here) } : plan;
}

function itemsOf(directory: Directory): ChangeItem[] {
  return directory
    .all()
    .flatMap(({ before, after }): ChangeItem[] =>
      before !== null && JSON.stringify(before) === JSON.stringify(after) ? [] : [{ kind: 'organisation', id: after.id, before, after }],
    );
}
