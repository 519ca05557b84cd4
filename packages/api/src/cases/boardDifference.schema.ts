import { z } from 'zod';
import { board, boardCard } from './cases.schema.ts';

/** The marks of the boards that are held; those of the closed cases are not for this. */
export const boardsHeld = z.object({ held: z.array(z.string().regex(/^[\w-]{43}$/, 'This is not the mark of a board.')).max(100) });

/** What the holder lacks, one for each flow in their order: all of a board that is not among those held, or no longer remembered. */
export const boardDifferences = z.array(
  z.object({
    ...board.pick({ flow: true, mark: true, left: true }).shape,
    changed: z.array(boardCard),
    /** Every card of the board in its order; null where they are those that are held. */
    ids: z.array(z.uuid()).nullable(),
  }),
);
export type BoardDifferences = z.infer<typeof boardDifferences>;
