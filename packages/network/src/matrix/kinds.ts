import { byDirectorate, byHolder, byLevel, byType, type HeadingSort } from './headings.ts';

/** The matrices that there are, by what stands down their side; types stand across all of them but one. */
export const matrixKinds = ['level', 'directorate', 'holder'] as const;
export type MatrixKind = (typeof matrixKinds)[number];

interface MatrixShape {
  label: string;
  /** What its rows are called. */
  rowsLabel: string;
  rows: HeadingSort;
  columns: HeadingSort;
  /** Whether a cell with nothing in it is a gap to be filled, rather than something that need not be. */
  hasGaps: boolean;
}

/** What each matrix is made of: its control and its picture are made from this. */
export const matrixShapes: Readonly<Record<MatrixKind, MatrixShape>> = {
  level: { label: 'Type by level', rowsLabel: 'Type', rows: byType, columns: byLevel, hasGaps: true },
  directorate: { label: 'Directorate by type', rowsLabel: 'Directorate', rows: byDirectorate, columns: byType, hasGaps: true },
  holder: { label: 'Holder by type', rowsLabel: 'Who keeps it going', rows: byHolder, columns: byType, hasGaps: false },
};
