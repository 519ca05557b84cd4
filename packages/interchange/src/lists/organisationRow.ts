import { type Id, type Identifier, type OrganisationKinds, plainName, type Side, sideSchema, withTags } from '@weft/domain';
import { anyIdentifier, type CellRead, cellsOf, charityIdentifier, companyIdentifier, isSheetError, partsIn, unguarded } from './cells.ts';
import type { ListRow, Remark } from './plan.ts';

/** What a row says of an organisation: only what it says. */
export interface OrganisationSaid {
  id?: Id;
  name?: string;
  kind?: string;
  side?: Side;
  parent?: CellRead;
  area?: Id;
  otherNames: string[];
  identifiers: Identifier[];
  tags: string[];
  legalForm?: string;
  website?: string;
  contact?: string;
  /** Kept only where nothing else is. */
  registerContact?: string;
  notes?: string;
  /** Lines that stand among the notes, by what stands before each. */
  registerNotes: { label: string; text: string }[];
}

/** What the words of a row are read against. */
export interface OrganisationWords {
  kinds: OrganisationKinds;
  areas: readonly { id: Id; name: string }[];
  /** The headings, which stand before each of several notes. */
  headings: readonly string[];
}

export interface OrganisationRead {
  said: OrganisationSaid;
  remarks: Remark[];
  /** Why the row is passed over; null when it is not. */
  skip: string | null;
}

/** Words that people use for kinds of organisation, beside their labels. */
const kindWords: Readonly<Record<string, string>> = {
  'registered charity': 'charity',
  'charitable trust': 'charity',
  'charitable company': 'charity',
  'charitable incorporated organisation': 'charity',
  cio: 'charity',
  trust: 'charity',
  vcs: 'vcse-organisation',
  vcse: 'vcse-organisation',
  voluntary: 'vcse-organisation',
  'voluntary organisation': 'vcse-organisation',
  'voluntary group': 'vcse-organisation',
  'third sector': 'vcse-organisation',
  community: 'community-group',
  'unincorporated association': 'community-group',
  'residents association': 'community-group',
  'constituted group': 'community-group',
  'community interest company': 'cic',
  church: 'faith-organisation',
  faith: 'faith-organisation',
  mosque: 'faith-organisation',
  'faith organisation': 'faith-organisation',
  'faith based': 'faith-organisation',
  nhs: 'nhs-or-health-body',
  health: 'nhs-or-health-body',
  infrastructure: 'vcs-infrastructure',
  'local authority': 'council',
};

/** Reads a row. @param columns what each column was taken for. */
export function readOrganisation(row: ListRow, columns: readonly (string | null)[], words: OrganisationWords): OrganisationRead {
  const cells = cellsOf(row, columns);
  const remarks: Remark[] = [];
  const wrong = (text: string, { column }: CellRead, choices: readonly string[] = []) => remarks.push({ text, column, choices });
  const first = (key: string): CellRead | undefined => {
    const [cell] = cells(key);
    if (cell === undefined) return undefined;
    if (!isSheetError(cell.text)) return cell;
    wrong(`Your spreadsheet could not work this out: it says ${cell.text}.`, cell);
    return undefined;
  };
  const said: OrganisationSaid = { otherNames: [], identifiers: [], tags: [], registerNotes: [] };
  const id = first('id');
  if (id !== undefined) said.id = id.text.toLowerCase();
  for (const key of ['name', 'legalForm', 'website'] as const) {
    const cell = first(key);
    if (cell !== undefined) said[key] = cell.text.replace(/\s+/g, ' ');
  }

  const kind = first('kind');
  if (kind !== undefined) {
    const found = kindOf(kind.text, words.kinds);
    if (found !== null) said.kind = found;
    else
      wrong(
        `“${kind.text}” is not a kind of organisation here.`,
        kind,
        words.kinds.map(({ label }) => label),
      );
  }
  const side = first('side');
  if (side !== undefined) {
    const found = sideSchema.safeParse(side.text.toLowerCase());
    if (found.success) said.side = found.data;
    else wrong(`“${side.text}” is not a side.`, side, sideSchema.options);
  }
  const area = first('area');
  if (area !== undefined) {
    const found = words.areas.find(({ name }) => plainName(name) === plainName(area.text));
    if (found !== undefined) said.area = found.id;
    else
      wrong(
        `“${area.text}” is not a neighbourhood here.`,
        area,
        words.areas.map(({ name }) => name),
      );
  }
  const parent = first('parent');
  if (parent !== undefined) said.parent = parent;
  said.otherNames = cells('otherNames').flatMap(({ text }) => partsIn(text));
  said.tags = withTags(
    [],
    cells('tags').flatMap(({ text }) => partsIn(text)),
  );
  said.identifiers = identifiersIn(cells, wrong);
  for (const key of ['contact', 'registerContact'] as const) {
    const contact = cells(key).map(({ text }) => text.replace(/\s*\n\s*/g, ', '));
    if (contact.length > 0) said[key] = contact.join(key === 'contact' ? ' · ' : ', ');
  }
  said.registerNotes = cells('registerNotes').map(({ text, column }) => ({ label: words.headings[column] ?? '', text: unguarded(text) }));
  const notes = cells('notes');
  if (notes.length > 0)
    said.notes = notes.map(({ text, column }) => (notes.length === 1 ? text : `${words.headings[column]}: ${text}`)).join('\n');
  return { said, remarks, skip: skipping(cells('registerStatus')[0]) };
}

/** What was asked of a list of kinds before: few words for kinds stand in a list, each in very many of its rows. */
const kindsAsked = new WeakMap<OrganisationKinds, Map<string, string | null>>();

function kindOf(text: string, kinds: OrganisationKinds): string | null {
  const asked = kindsAsked.get(kinds) ?? new Map<string, string | null>();
  kindsAsked.set(kinds, asked);
  const before = asked.get(text);
  if (before !== undefined) return before;
  const found = kindCalled(text, kinds);
  if (asked.size < mostAsked) asked.set(text, found);
  return found;
}

const mostAsked = 1000;

function kindCalled(text: string, kinds: OrganisationKinds): string | null {
  const plain = plainName(text);
  const found = kinds.find(
    ({ id, label }) => id === text.toLowerCase() || plainName(label) === plain || plainName(label) === plain.replace(/s$/, ''),
  );
  return found?.id ?? kindWords[text.toLowerCase().trim()] ?? kindWords[plain] ?? null;
}

function identifiersIn(cells: (key: string) => readonly CellRead[], wrong: (text: string, cell: CellRead) => void): Identifier[] {
  const found: Identifier[] = [];
  const [linked] = cells('linkedCharity');
  const take = (cell: CellRead, identifier: Identifier | null, sentence: string) => {
    if (identifier === null) wrong(`“${cell.text}” is not ${sentence}`, cell);
    else found.push(identifier);
  };
  for (const cell of cells('charityNumber')) {
    const after = linked === undefined || linked.text === '0' ? '' : `-${linked.text}`;
    take(cell, charityIdentifier(cell.text + after), 'a charity number: those have six or seven digits.');
  }
  for (const cell of cells('companyNumber'))
    take(cell, companyIdentifier(cell.text), 'a company number: those have eight digits, or two letters and six.');
  for (const cell of cells('identifiers'))
    for (const part of partsIn(cell.text)) take({ ...cell, text: part }, anyIdentifier(part), 'an identifier such as GB-EDU-123456.');
  return found;
}

function skipping(status: CellRead | undefined): string | null {
  if (status === undefined || !/removed|dissolved|closed/i.test(status.text)) return null;
  return `Its register says “${status.text}”, so it is passed over.`;
}
