import { idSchema } from '@weft/domain';
import { z } from 'zod';

/** The bytes of a file as they come, piece by piece. */
export const bytesGiven = z.custom<AsyncIterable<Uint8Array>>(
  (said) => typeof said === 'object' && said !== null && Symbol.asyncIterator in said,
  'These are not the bytes of a file.',
);

/** A file that is held, and how many bytes of it. */
export const fileHeld = z.object({ file: idSchema, bytes: z.int() });

/** A file that was sent before, and what it is called. */
export const fileAsked = z.object({ name: z.string().trim().min(1).max(200), file: idSchema });
export type FileGiven = z.output<typeof fileAsked>;
