import type { ChangeItem, Id } from '@weft/domain';

/** What becomes of a row: `wrong` waits to be mended and is left out until it is. */
export const rowFates = ['new', 'changed', 'same', 'skipped', 'wrong'] as const;
export type RowFate = (typeof rowFates)[number];

/** Something to say of a row, and of which of its cells; with what could stand there instead, where that can be known. */
export interface Remark {
  text: string;
  column: number | null;
  choices: readonly string[];
}

/** A remark. @param column which cell, when it is one. @param choices what could stand there instead. */
export function remark(text: string, column: number | null = null, choices: readonly string[] = []): Remark {
  return { text, column, choices };
}

/** A record, or an earlier row, that a row may be about; how sure that is, and why. */
export interface Candidate {
  /** The id of a record, or `row 12`. */
  match: string;
  name: string;
  why: string;
}

/** One field that a row changes, in words. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

/** A row and what becomes of it. */
export interface PlannedRow {
  number: number;
  fate: RowFate;
  /** What it is about: a name. */
  title: string;
  remarks: readonly Remark[];
  changes: readonly FieldChange[];
  /** Whom it was taken for, and why; null when it is new. */
  matched: Candidate | null;
  /** Whom it may be about, where somebody has to say. */
  candidates: readonly Candidate[];
}

/** What bringing a list in comes to. */
export interface ListPlan {
  rows: PlannedRow[];
  items: ChangeItem[];
}

/** What somebody said of a row: other text for some of its cells, whom it is about (`new` for nobody here yet), or that it is left out. */
export interface Mend {
  row: number;
  cells?: Readonly<Record<string, string>> | undefined;
  match?: string | undefined;
  leave?: boolean | undefined;
}

/** A row as it is read: its cells as they were mended. */
export interface ListRow {
  number: number;
  cells: readonly string[];
  match: string | null;
  isLeft: boolean;
}

/** What a plan needs of where it is made. */
export interface Making {
  workspaceId: Id;
  newId: () => Id;
  today: string;
}
