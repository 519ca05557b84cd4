import { isPlainLine, type Organisation, organisationSchema, plainName } from '@weft/domain';
import type { z } from 'zod';
import type { Directory, Listed } from './directory.ts';
import type { OrganisationRead, OrganisationWords } from './organisationRow.ts';
import { type FieldChange, type Remark, remark } from './plan.ts';

/** Words of the fields that a row can change. */
const labels: Readonly<Record<string, string>> = {
  name: 'Name',
  kind: 'Kind',
  side: 'Side',
  parentId: 'Part of',
  otherNames: 'Other names',
  identifiers: 'Identifiers',
  areaId: 'Neighbourhood',
  tags: 'Tags',
  legalForm: 'Legal form',
  website: 'Website',
  contact: 'Contact details',
  notes: 'Notes',
};

const ofWhichOne = ['kind', 'side', 'area', 'legalForm', 'website', 'contact', 'notes'] as const;

/** Fields of which there is one, as text: what an earlier row said must not be said otherwise. */
export function saidBy(said: OrganisationRead['said']): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const field of ofWhichOne) {
    const value = said[field];
    if (value !== undefined) found[field] = value;
  }
  return found;
}

/** What a row says otherwise than the earlier row of the same organisation. */
export function contradicting(listed: Listed, said: OrganisationRead['said'], columns: readonly (string | null)[]): Remark[] {
  if (listed.row === null) return [];
  return Object.entries(saidBy(said)).flatMap(([field, value]) => {
    const before = listed.said[field];
    if (before === undefined || plainName(before) === plainName(value)) return [];
    const column = columns.indexOf(field);
    const what = (labels[field] ?? 'Neighbourhood').toLowerCase();
    return [remark(`It is the same organisation as row ${listed.row}, which says otherwise of its ${what}.`, column < 0 ? null : column)];
  });
}

/** Notes with lines from a register among them: each takes the place of the one that says the same thing of it, and nothing else is touched. */
export function notesWith(notes: string | null, more: readonly { label: string; text: string }[]): string | null {
  if (more.length === 0) return notes;
  const lines = notes === null ? [] : notes.split('\n');
  for (const { label, text } of more) {
    const line = `${label}: ${text.replace(/\s*\n\s*/g, ' ')}`;
    const at = lines.findIndex((each) => each.startsWith(`${label}: `));
    if (at < 0) lines.push(line);
    else lines[at] = line;
  }
  return lines.join('\n');
}

/** Only the fields that were given. */
export function given<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

const fieldOfColumn: Readonly<Record<string, string>> = { areaId: 'area', parentId: 'parent' };

/** What a row can say of an organisation in words of its own. The rest of it was chosen from lists, is as it was, or as Weft makes it. */
const sayable = organisationSchema
  .pick({ name: true, otherNames: true, identifiers: true, tags: true, legalForm: true, website: true, contact: true, notes: true })
  .partial();

/** Very many rows have nothing to remark on: they share the one list of nothing. */
const none: never[] = [];

/** What there is to check of an organisation: most of many thousands have nothing, or a plain line, in most of their fields. */
function saidOf({ name, otherNames, identifiers, tags, legalForm, website, contact, notes }: Organisation): z.input<typeof sayable> | null {
  const said: z.input<typeof sayable> = {};
  if (!isPlainLine(name)) said.name = name;
  if (otherNames.length > 0) said.otherNames = otherNames;
  if (identifiers.length > 0) said.identifiers = identifiers;
  if (tags.length > 0) said.tags = tags;
  if (isDoubtful(legalForm)) said.legalForm = legalForm;
  if (isDoubtful(website)) said.website = website;
  if (isDoubtful(contact)) said.contact = contact;
  if (isDoubtful(notes)) said.notes = notes;
  return Object.keys(said).length === 0 ? null : said;
}

function isDoubtful(text: string | null): text is string {
  return text !== null && !isPlainLine(text);
}

/** Field by field, which takes a fraction of what spreading one over the other would, thousands of times. */
function withSaid(was: Organisation, said: z.output<typeof sayable>): Organisation {
  return {
    ...was,
    name: said.name ?? was.name,
    otherNames: said.otherNames ?? was.otherNames,
    identifiers: said.identifiers ?? was.identifiers,
    tags: said.tags ?? was.tags,
    legalForm: said.legalForm === undefined ? was.legalForm : said.legalForm,
    website: said.website === undefined ? was.website : said.website,
    contact: said.contact === undefined ? was.contact : said.contact,
    notes: said.notes === undefined ? was.notes : said.notes,
  };
}

/** The organisation once what a row says of it is known to be right, or what is wrong with it and in which column. */
export function checkedAs(
  organisation: Organisation,
  columns: readonly (string | null)[],
): { organisation: Organisation | null; remarks: Remark[] } {
  const said = saidOf(organisation);
  if (said === null) return { organisation, remarks: none };
  const parsed = sayable.safeParse(said);
  if (parsed.success) return { organisation: withSaid(organisation, parsed.data), remarks: none };
  const remarks = parsed.error.issues.map(({ path: [field = ''], message }) => {
    const key = String(field);
    const column = columns.indexOf(fieldOfColumn[key] ?? key);
    return remark(`${labels[key] ?? 'This row'}: ${message}`, column < 0 ? null : column);
  });
  return { organisation: null, remarks };
}

/** What a row changes of an organisation, field by field. */
export function changesOf(
  before: Organisation,
  after: Organisation,
  directory: Directory,
  { kinds, areas }: OrganisationWords,
): FieldChange[] {
  const words = (organisation: Organisation): Readonly<Record<string, string>> => ({
    name: organisation.name,
    kind: kinds.find(({ id }) => id === organisation.kind)?.label ?? organisation.kind,
    side: organisation.side,
    parentId: organisation.parentId === null ? '' : (directory.byId(organisation.parentId)?.after.name ?? ''),
    otherNames: organisation.otherNames.join('; '),
    identifiers: organisation.identifiers.map(({ value }) => value).join('; '),
    areaId: areas.find(({ id }) => id === organisation.areaId)?.name ?? '',
    tags: organisation.tags.join('; '),
    legalForm: organisation.legalForm ?? '',
    website: organisation.website ?? '',
    contact: organisation.contact ?? '',
    notes: organisation.notes ?? '',
  });
  const [was, is] = [words(before), words(after)];
  return Object.entries(labels).flatMap(([key, field]) =>
    was[key] === is[key] ? [] : [{ field, before: was[key] ?? '', after: is[key] ?? '' }],
  );
}
