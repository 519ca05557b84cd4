import {
  callProcedure,
  hotReads,
  kindOfProcedure,
  mostRegisterBytes,
  refusedAsTooLarge,
  type Services,
  type SingleCall,
  tooLargeList,
} from '@weft/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { contextFor, memberOf } from './context.ts';
import { endUpload } from './endUpload.ts';
import { createHotSender } from './hotReads.ts';
import { report } from './report.ts';

const methods: Readonly<Record<string, SingleCall['type']>> = { GET: 'query', POST: 'mutation' };
const queryShape = z.object({ batch: z.literal('1').optional(), input: z.string().optional() });
const bytesType = 'application/octet-stream';
const batchOfOne = z.strictObject({ 0: z.unknown() });

/** A call, and whether it came as a batch of one, which wants its answer in a list. */
interface Came extends SingleCall {
  listed: boolean;
}

function pathOf(url: string): string {
  const [path = ''] = url.split('?');
  return path.replace(/^\/trpc\//, '');
}

/** What a request says in JSON. @throws when it says it otherwise. */
function saidIn(request: FastifyRequest, asked: string | undefined): unknown {
  const text = request.method === 'POST' ? z.string().parse(request.body) : asked;
  return text === undefined ? undefined : JSON.parse(text);
}

/** The one query or mutation that a request is a plain call of; null when it is anything else, or goes about it in another way. */
function callIn(request: FastifyRequest): Came | null {
  const path = pathOf(request.url);
  const type = methods[request.method];
  if (type === undefined || kindOfProcedure(path) !== type || request.headers['trpc-accept'] !== undefined) return null;
  // Refused half way, the connection stays for the answer; see `endUpload` for the rest.
  if (type === 'mutation' && isBytes(request))
    return { path, type, input: request.raw.iterator({ destroyOnReturn: false }), listed: false };
  if (type === 'mutation' && !request.headers['content-type']?.startsWith('application/json')) return null;
  try {
    const { batch, input } = queryShape.parse(request.query);
    const said = saidIn(request, input);
    if (batch === undefined) return { path, type, input: said, listed: false };
    return { path, type, input: batchOfOne.partial().parse(said ?? {})[0], listed: true };
  } catch {
    return null;
  }
}

/** Whether a request is the bytes of a file, as they are. */
function isBytes({ headers }: FastifyRequest): boolean {
  return headers['content-type'] === bytesType;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE';
}

/** Refuses by what a request says of its length: nothing of it is read. */
async function refuse(request: FastifyRequest, reply: FastifyReply, sentence: string): Promise<void> {
  const { status, answer } = refusedAsTooLarge(pathOf(request.url), sentence);
  await reply.code(status).type('application/json').send(JSON.stringify(answer));
}

/** Aborted when whoever asked goes before they are answered, so that long work for nobody is not done. */
function whileWaitedFor(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) controller.abort();
  });
  return controller.signal;
}

/**
 * Answers requests that call a single procedure without tRPC's HTTP adapter: hot reads straight from the body that their service gives, the
 * rest by calling the procedure. The adapter answers whatever is not plainly such a call, bad requests among it.
 */
export function answerSingleCalls(server: FastifyInstance, services: Services): void {
  server.setErrorHandler(async (error, request, reply) => {
    if (!isTooLarge(error)) throw error;
    await refuse(request, reply, 'This is too much to be sent at once.');
  });
  server.addContentTypeParser(bytesType, (_request, payload, done) => done(null, payload));
  const sendHot = createHotSender();

  async function answer(request: FastifyRequest, reply: FastifyReply, call: Came): Promise<void> {
    const context = await contextFor(services, request, memberOf(request));
    const hot = call.listed ? undefined : hotReads[call.path];
    if (hot && context.actor) {
      // What a hot read refuses, its procedure refuses next, in words.
      const found = await hot({ ...context, actor: context.actor }, call.input).catch(() => null);
      if (found !== null) return sendHot(request, reply, found);
    }
    const signal = call.type === 'mutation' ? whileWaitedFor(reply) : undefined;
    const { status, answer, error } = await callProcedure(context, { ...call, signal });
    const isGone = signal?.aborted || (request.raw.destroyed && !request.raw.complete);
    if (error && !isGone) report(error, call.path);
    await reply
      .code(status)
      .type('application/json')
      .send(JSON.stringify(call.listed ? [answer] : answer));
  }

  server.addHook('preHandler', async (request, reply) => {
    const isTooLong = isBytes(request) && Number(request.headers['content-length'] ?? 0) > mostRegisterBytes;
    const call = callIn(request);
    if (isTooLong) await refuse(request, reply, tooLargeList);
    else if (call !== null) await answer(request, reply, call);
    if (isBytes(request)) endUpload(request);
  });
}
