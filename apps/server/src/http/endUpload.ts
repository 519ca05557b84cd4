import type { FastifyRequest } from 'fastify';

/** How long whoever still sends has to read their answer before the connection ends, in milliseconds. */
const parting = 500;

/**
 * What is done with the rest of an upload that was refused half way. Where it said how long it is, the rest is let go by: a browser reads its
 * answer only when it has sent all. What said nothing of its length may have no end: no more of it is read, and its connection is ended once the
 * answer can have been read.
 */
export function endUpload({ raw, headers }: FastifyRequest): void {
  if (raw.complete || headers['content-length'] !== undefined) {
    raw.resume();
    return;
  }
  raw.pause();
  setTimeout(() => raw.socket.destroy(), parting).unref();
}
