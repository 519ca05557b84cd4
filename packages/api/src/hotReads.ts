import { z } from 'zod';
import { pageAsked } from './acting/inputs.ts';
import { boardsAnswer } from './cases/board.service.ts';
import { boardsAsked } from './cases/cases.schema.ts';
import type { ActingContext } from './context.ts';
import { enveloped } from './envelope.ts';
import { snapshotBody } from './network/network.service.ts';
import { referenceAnswer } from './reference/own.ts';
import { relationshipsPageText } from './relationships/relationships.service.ts';

/** The whole body of an answer, and a tag when it can be told apart by one: then it is the very same body until it changes. */
export type HotAnswer = { body: string; etag: null } | { body: Buffer; etag: string };

/** Answers a hot read for whoever acts; null leaves it to the procedure. */
export type HotRead = (ctx: ActingContext, input: unknown) => Promise<HotAnswer | null>;

const nothingAsked = z.undefined().or(z.null());

/**
 * Reads whose answer is at hand as JSON text: the database writes it, or it is kept until something changes. Unbatched, the server sends them
 * as they are: the same services with the same context and access as the procedures of the same name, without taking the text apart and
 * putting it together again.
 * @throws ZodError for input that the procedure would refuse too.
 */
export const hotReads: Readonly<Record<string, HotRead>> = {
  'relationships.list': async (ctx, input) => ({
    body: enveloped(await relationshipsPageText(ctx, pageAsked.parse(input ?? {}))),
    etag: null,
  }),
  'network.snapshot': async (ctx, input) => {
    nothingAsked.parse(input);
    return snapshotBody(ctx);
  },
  'reference.get': async (ctx, input) => {
    nothingAsked.parse(input);
    return referenceAnswer(ctx);
  },
  'cases.boards': async (ctx, input) => boardsAnswer(ctx, boardsAsked.parse(input)),
};
