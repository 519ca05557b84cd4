import type { WorkspaceFile } from './entry.ts';

/** What the reader of a format answers. What it needs is found out when it is checked; most formats assume nothing. */
export type FileContent = Omit<WorkspaceFile, 'needs' | 'assumed'> & Partial<Pick<WorkspaceFile, 'assumed'>>;
