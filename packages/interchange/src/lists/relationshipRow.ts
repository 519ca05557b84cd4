import {
  type Benefit,
  type Day,
  type Id,
  type Level,
  levelSchema,
  plainName,
  type RelationshipStatus,
  type RelationshipType,
  statusSchema,
  type Typology,
  withTags,
} from '@weft/domain';
import { benefitsIn } from './benefitLines.ts';
import { type CellRead, cellsOf, isSheetError, partsIn } from './cells.ts';
import { dayIn, unreadDay } from './days.ts';
import type { ListRow, Remark } from './plan.ts';

/** A party as a row names it. */
export interface PartySaid {
  name: string;
  part: string | null;
  cell: CellRead;
}

/** Who keeps it going, as a cell of a lead or deputy names them. */
export interface KeeperSaid {
  side: 'council' | 'partner';
  role: 'lead' | 'deputy';
  cell: CellRead;
}

/** What a row says of a relationship: only what it says. */
export interface RelationshipSaid {
  id?: Id;
  name?: string;
  types: RelationshipType[];
  level?: Level;
  status?: RelationshipStatus;
  parties: PartySaid[];
  brokers: PartySaid[];
  keepers: KeeperSaid[];
  /** Lines of who keeps it going, each whole. */
  holders: CellRead[];
  areaIds: Id[];
  tags: string[];
  formality?: 'formal' | 'informal' | 'mixed';
  timing?: string;
  from?: Day;
  to?: Day;
  confirmedOn?: Day;
  dispute?: string;
  benefits: Benefit[];
  facts: { label: string; value: string }[];
  notes?: string;
}

/** What the words of a row are read against. */
export interface RelationshipWords {
  typology: Typology;
  areas: readonly { id: Id; name: string }[];
  headings: readonly string[];
  today: Day;
}

const levelWords: Readonly<Record<string, Level>> = {
  local: 'neighbourhood',
  ward: 'neighbourhood',
  'city wide': 'place',
  citywide: 'place',
  city: 'place',
  borough: 'place',
  'borough wide': 'place',
  district: 'place',
  'council wide': 'place',
  regional: 'system',
  county: 'system',
  'system wide': 'system',
  ics: 'system',
  national: 'system',
};

const statusWords: Readonly<Record<string, RelationshipStatus>> = {
  yes: 'active',
  live: 'active',
  current: 'active',
  ongoing: 'active',
  open: 'active',
  no: 'completed',
  ended: 'completed',
  closed: 'completed',
  finished: 'completed',
  expired: 'completed',
  'on hold': 'paused',
  suspended: 'paused',
};

/** Reads a row. @param columns what each column was taken for. */
export function readRelationship(
  row: ListRow,
  columns: readonly (string | null)[],
  words: RelationshipWords,
): { said: RelationshipSaid; remarks: Remark[] } {
  const cells = cellsOf(row, columns);
  const remarks: Remark[] = [];
  const wrong = (text: string, { column }: CellRead, choices: readonly string[] = []) => remarks.push({ text, column, choices });
  const all = (key: string) =>
    cells(key).filter((cell) => {
      if (isSheetError(cell.text)) wrong(`Your spreadsheet could not work this out: it says ${cell.text}.`, cell);
      return !isSheetError(cell.text);
    });
  const lines = (key: string) => all(key).flatMap((cell) => partsIn(cell.text).map((text) => ({ text, column: cell.column })));
  const said: RelationshipSaid = {
    types: [],
    parties: [],
    brokers: [],
    keepers: [],
    holders: [],
    areaIds: [],
    tags: [],
    benefits: [],
    facts: [],
  };

  const [id] = all('id');
  if (id !== undefined) said.id = id.text.toLowerCase();
  for (const key of ['name', 'timing', 'dispute'] as const) {
    const [cell] = all(key);
    if (cell !== undefined) said[key] = key === 'dispute' ? cell.text : cell.text.replace(/\s+/g, ' ');
  }
  for (const cell of all('types'))
    for (const part of cell.text.split(/[;,|/\n]|\band\b/)) {
      const type = part.trim() === '' ? undefined : typeOf(part, words.typology);
      if (type === null)
        wrong(
          `“${part.trim()}” is not one of the five types.`,
          cell,
          words.typology.types.map(({ label }) => label),
        );
      else if (type !== undefined && !said.types.includes(type)) said.types.push(type);
    }
  const choose = <T extends string>(
    key: string,
    options: readonly T[],
    other: Readonly<Record<string, T>>,
    sentence: string,
  ): T | undefined => {
    const [cell] = all(key);
    if (cell === undefined) return undefined;
    const plain = plainName(cell.text);
    const found = options.find((option) => option === plain) ?? other[plain];
    if (found === undefined) wrong(`“${cell.text}” is not ${sentence}.`, cell, options);
    return found;
  };
  const level = choose('level', levelSchema.options, levelWords, 'a level');
  const status = choose('status', statusSchema.options, statusWords, 'a status');
  const formality = choose('formality', ['formal', 'informal', 'mixed'] as const, { yes: 'formal', no: 'informal' }, 'formal or informal');
  if (level !== undefined) said.level = level;
  if (status !== undefined) said.status = status;
  if (formality !== undefined) said.formality = formality;
  for (const key of ['from', 'to', 'confirmedOn'] as const) {
    const [cell] = all(key);
    if (cell === undefined) continue;
    const day = dayIn(cell.text, words.today, key === 'to');
    if (day === null) wrong(unreadDay(cell.text), cell);
    else said[key] = day;
  }
  said.parties = lines('parties').map(partyIn);
  said.brokers = lines('brokers').map(partyIn);
  said.holders = all('holders').flatMap(({ text, column }) => text.split('\n').map((line) => ({ text: line.trim(), column })));
  for (const side of ['council', 'partner'] as const)
    for (const role of ['lead', 'deputy'] as const)
      for (const cell of all(`${side}${role === 'lead' ? 'Lead' : 'Deputy'}`)) said.keepers.push({ side, role, cell });
  for (const area of lines('areas')) {
    const found = words.areas.find(({ name }) => plainName(name) === plainName(area.text));
    if (found === undefined)
      wrong(
        `“${area.text}” is not a neighbourhood here.`,
        area,
        words.areas.map(({ name }) => name),
      );
    else if (!said.areaIds.includes(found.id)) said.areaIds.push(found.id);
  }
  said.tags = withTags(
    [],
    lines('tags').map(({ text }) => text),
  );
  for (const cell of all('benefits'))
    said.benefits.push(...benefitsIn(cell, words.typology, (text, choices) => wrong(text, cell, choices)));
  said.facts = all('facts').flatMap(({ text }) => text.split('\n').flatMap(factIn));
  const notes = all('notes');
  if (notes.length > 0)
    said.notes = notes.map(({ text, column }) => (notes.length === 1 ? text : `${words.headings[column]}: ${text}`)).join('\n');
  return { said, remarks };
}

function typeOf(text: string, { types }: Typology): RelationshipType | null {
  const plain = plainName(text);
  const found =
    types.find(({ id, label }) => [id, plainName(label)].includes(plain)) ?? types.find(({ id }) => plain.split(' ').includes(id));
  return found?.id ?? null;
}

/** A party as `Name [its part]`. */
export function partyIn(cell: CellRead): PartySaid {
  const [, name = cell.text, part = null] = /^(.*\S)\s*\[([^\]]+)\]$/.exec(cell.text) ?? [];
  return { name, part, cell };
}

function factIn(line: string): { label: string; value: string }[] {
  const [, label = '', value = ''] = /^\s*([^:]{1,100}):\s*(\S.*?)\s*$/.exec(line) ?? [];
  return label === '' ? [] : [{ label, value }];
}
