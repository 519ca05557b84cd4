import { type Day, type Id, plainName, type Tier, tierSchema } from '@weft/domain';
import { type CellRead, cellsOf, isSheetError } from './cells.ts';
import { dayIn, unreadDay } from './days.ts';
import { type ListRow, type Remark, remark } from './plan.ts';
import { type PartySaid, partyIn } from './relationshipRow.ts';

/** What a row says of who is in which post: only what it says. */
export interface PersonSaid {
  id?: Id;
  name?: CellRead;
  post?: CellRead;
  organisation?: PartySaid;
  tier?: Tier;
  from?: Day;
  to?: Day;
  contact?: string;
  notes?: string;
  postContact?: string;
  postNotes?: string;
}

const tierWords: Readonly<Record<string, Tier>> = {
  member: 'councillor',
  'elected member': 'councillor',
  cabinet: 'councillor',
  director: 'chief-officer',
  'assistant director': 'chief-officer',
  'head of service': 'senior-manager',
  manager: 'senior-manager',
  senior: 'senior-manager',
  board: 'trustee',
  ceo: 'chief-executive',
  worker: 'staff',
  employee: 'staff',
};

/** What stands where nobody is in a post. */
const nobody = /^(vacant|vacancy|vacant post|unfilled|to be appointed|to be confirmed|not in post)$/i;

/** Reads a row. @param columns what each column was taken for. @param headings they stand before each of several notes. */
export function readPerson(
  row: ListRow,
  columns: readonly (string | null)[],
  { headings, today }: { headings: readonly string[]; today: Day },
): { said: PersonSaid; remarks: Remark[] } {
  const cells = cellsOf(row, columns);
  const remarks: Remark[] = [];
  const all = (key: string) =>
    cells(key).filter(({ text, column }) => {
      if (isSheetError(text)) remarks.push(remark(`Your spreadsheet could not work this out: it says ${text}.`, column));
      return !isSheetError(text);
    });
  const line = (key: string): CellRead | undefined => {
    const [cell] = all(key);
    return cell && { ...cell, text: cell.text.replace(/\s+/g, ' ') };
  };
  const said: PersonSaid = {};
  const id = line('id');
  if (id !== undefined) said.id = id.text.toLowerCase();
  const name = line('name') ?? joined(line('firstName'), line('lastName'));
  if (name !== undefined && !nobody.test(name.text)) said.name = name;
  const post = line('post');
  if (post !== undefined) said.post = post;
  const organisation = line('organisation');
  if (organisation !== undefined) said.organisation = partyIn(organisation);
  const tier = line('tier');
  if (tier !== undefined) {
    const found = tierSchema.options.find((each) => each === plainName(tier.text).replaceAll(' ', '-')) ?? tierWords[plainName(tier.text)];
    if (found === undefined) remarks.push(remark(`“${tier.text}” is not a seniority here.`, tier.column, tierSchema.options));
    else said.tier = found;
  }
  for (const key of ['from', 'to'] as const) {
    const cell = line(key);
    if (cell === undefined) continue;
    const day = dayIn(cell.text, today, key === 'to');
    if (day === null) remarks.push(remark(unreadDay(cell.text), cell.column));
    else said[key] = day;
  }
  for (const key of ['contact', 'postContact'] as const) {
    const texts = all(key).map(({ text }) => text.replace(/\s*\n\s*/g, ', '));
    if (texts.length > 0) said[key] = texts.join(' · ');
  }
  for (const key of ['notes', 'postNotes'] as const) {
    const notes = all(key);
    if (notes.length > 0)
      said[key] = notes.map(({ text, column }) => (notes.length === 1 ? text : `${headings[column]}: ${text}`)).join('\n');
  }
  return { said, remarks };
}

function joined(first: CellRead | undefined, last: CellRead | undefined): CellRead | undefined {
  if (first === undefined || last === undefined) return first ?? last;
  return { text: `${first.text} ${last.text}`, column: last.column };
}
