import fastifyMultipart from '@fastify/multipart';
import { type ActingContext, DomainError, type ErrorCode, getDocument, InvalidError, type Services, sayingWhoSaved } from '@weft/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { contextFor, memberOf } from '../http/context.ts';
import { endUpload } from '../http/endUpload.ts';
import { report } from '../http/report.ts';
import { describe } from './download.ts';
import type { DocumentRoom } from './room.ts';
import { TooLargeError, upload } from './upload.ts';

const statuses: Readonly<Record<ErrorCode, number>> = { invalid: 400, notFound: 404, forbidden: 403, conflict: 409, unmet: 422 };

const asked = z.object({ id: z.uuid(), what: z.enum(['file', 'preview']) });
/** An address that stands in a picture or a link cannot carry a header, so the member may stand in it. */
const how = z.object({ member: z.string().optional(), save: z.string().optional() });

async function acting(services: Services, request: FastifyRequest): Promise<ActingContext | null> {
  const { member } = how.parse(request.query);
  const context = await contextFor(services, request, memberOf(request) ?? member ?? null);
  return context.actor === null ? null : { ...context, actor: context.actor };
}

async function refuse(reply: FastifyReply, error: unknown): Promise<void> {
  // Whoever sent it is gone: there is nobody to tell, and nothing wrong here.
  if (reply.request.raw.destroyed && !reply.request.raw.complete) return;
  if (error instanceof DomainError) {
    const status = error instanceof TooLargeError ? 413 : statuses[error.code];
    await reply.code(status).send({ message: error.message, problems: error.problems });
    return;
  }
  const code = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  if (code >= 500)
    report({ code: 'INTERNAL_SERVER_ERROR', message: String(error), stack: error instanceof Error ? error.stack : undefined }, 'documents');
  const message =
    code >= 500
      ? 'Something went wrong here, not with what you did. Nothing was added; try again.'
      : 'What was sent could not be read as files, so nothing was added.';
  await reply.code(code).send({ message, problems: [] });
}

async function hand(ctx: ActingContext, request: FastifyRequest, reply: FastifyReply, { store }: DocumentRoom): Promise<void> {
  const { id, what } = asked.parse(request.params);
  const document = await getDocument(ctx, id);
  const hash = what === 'preview' ? document.previewHash : document.hash;
  const mediaType = what === 'preview' ? 'image/webp' : document.mediaType;
  const bytes = hash === null ? null : await store.get(hash);
  if (hash === null || bytes === null) {
    await reply.code(404).send({ message: 'The file itself is not in this Weft, only what is said of it.', problems: [] });
    return;
  }
  describe(reply, { hash, mediaType, fileName: document.fileName, save: how.parse(request.query).save !== undefined });
  if (request.headers['if-none-match'] === `"${hash}"`) {
    bytes.destroy();
    await reply.code(304).send();
  } else await reply.send(bytes);
}

/**
 * Files in and out: `POST /api/documents` takes them, `/api/documents/:id/file` and `…/preview` hand them out, each after asking `can`.
 */
export async function serveDocuments(server: FastifyInstance, services: Services, room: DocumentRoom): Promise<void> {
  await server.register(fastifyMultipart, { throwFileSizeLimit: false });

  const answering =
    (answer: (ctx: ActingContext, request: FastifyRequest, reply: FastifyReply) => Promise<void>) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      try {
        const ctx = await acting(services, request);
        if (ctx === null) await reply.code(401).send({ message: 'Choose who you are first.', problems: [] });
        else await answer(ctx, request, reply);
      } catch (error) {
        await refuse(reply, error instanceof z.ZodError ? new InvalidError('There is nothing at this address.') : error);
        if (request.method === 'POST') endUpload(request);
      }
      return reply;
    };

  server.post(
    '/api/documents',
    answering(async (ctx, request, reply) => {
      try {
        await reply.send(await upload(ctx, request, room));
      } catch (error) {
        throw await sayingWhoSaved(ctx, error);
      }
    }),
  );
  server.get(
    '/api/documents/:id/:what',
    answering((ctx, request, reply) => hand(ctx, request, reply, room)),
  );
}
