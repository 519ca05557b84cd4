import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { HotAnswer } from '@weft/api';
import type { FastifyReply, FastifyRequest } from 'fastify';

const compress = promisify(gzip);

/** Answers shorter than this are not worth compressing. */
const leastToCompress = 1400;

/** Compresses a body once for as long as it is kept. */
function createCompressor() {
  const made = new WeakMap<Buffer, Promise<Buffer>>();
  return (body: Buffer): Promise<Buffer> => {
    const compressed = made.get(body) ?? compress(body);
    made.set(body, compressed);
    return compressed;
  };
}

/** Sends what a hot read found as it is, compressed where that is wanted, or only that it has not changed. */
export function createHotSender() {
  const compressed = createCompressor();
  return async (request: FastifyRequest, reply: FastifyReply, answer: HotAnswer): Promise<void> => {
    reply
      .header('cache-control', 'private, no-cache')
      .header('vary', 'x-weft-member, x-weft-names, accept-encoding')
      .type('application/json');
    if (answer.etag === null) {
      await reply.send(answer.body);
      return;
    }
    reply.header('etag', answer.etag);
    if (request.headers['if-none-match'] === answer.etag) await reply.code(304).send();
    else if (answer.body.length > leastToCompress && /\bgzip\b/.test(request.headers['accept-encoding'] ?? ''))
      await reply.header('content-encoding', 'gzip').send(await compressed(answer.body));
    else await reply.send(answer.body);
  };
}
