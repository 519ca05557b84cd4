import type { RouterOutputs } from '@weft/api';

/** A workspace in the list of those there are. */
export type WorkspaceLine = RouterOutputs['workspaces']['list'][number];
