import { z } from 'zod';
import { pageAsked } from './acting/inputs.ts';
import type { ActingContext } from './context.ts';
import { enveloped } from './envelope.ts';
import { snapshotBody } from './network/network.service.ts';
import { relationshipsPageText } from './relationships/relationships.service.ts';

/** The whole body of an answer, and a tag when it can be told apart by one: then it is the very same body until it changes. */
export type HotAnswer = { body: string; etag: null } | { body: Buffer; etag: string };

/** Answers a hot read for whoever acts. */
export type HotRead = (ctx: ActingContext, input: unknown) => Promise<HotAnswer>;

/**
 * Reads whose answer the database writes as JSON text. Unbatched, the server sends them as they are: the same services with the same
 * context and access as the procedures of the same name, without taking the text apart and putting it together again.
 * @throws ZodError for input that the procedure would refuse too.
 */
export const hotReads: Readonly<Record<string, HotRead>> = {
  'relationships.list': async (ctx, input) => ({
    body: enveloped(await relationshipsPageText(ctx, pageAsked.parse(input ?? {}))),
    etag: null,
  }),
  'network.snapshot': async (ctx, input) => {
    z.undefined().or(z.null()).parse(input);
    return snapshotBody(ctx);
  },
};
