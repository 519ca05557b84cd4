import type { LeftOut } from '../files/entry.ts';

/** A column of a table: what stands above it, each heading once, and whether the file says it or it was named here for want of one. */
export interface TableColumn {
  heading: string;
  isNamed: boolean;
}

/** A row of a table: its number as a spreadsheet counts, the first being 1, and a text for each column, empty where nothing is. */
export interface TableRow {
  number: number;
  cells: readonly string[];
}

/** A sheet of a workbook. */
export interface SheetName {
  name: string;
  isHidden: boolean;
}

/** A table of text, whatever file it came in. Days are `YYYY-MM-DD`, formulas are what they last came to. */
export interface Table {
  /** The sheet it is on; null where the file is one table. */
  sheet: string | null;
  sheets: readonly SheetName[];
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** What was taken for what the file does not say. */
  assumed: readonly LeftOut[];
}

/**
 * Called again and again while a long file is read: lets others have their turn, learns how far it has come (0 to 1), and stops it by throwing.
 */
export type Pause = (share: number) => Promise<void>;

/** How to read a table. */
export interface TableAsked {
  /** The sheet to read; else the first that is not hidden and has something on it. */
  sheet?: string | undefined;
  pause?: Pause | undefined;
}

/** More than this is no list that people keep by hand. */
export const mostRows = 100_000;

/** Rows as a reader finds them: without knowing yet which is the heading. */
export interface RawRow {
  number: number;
  cells: readonly string[];
}
