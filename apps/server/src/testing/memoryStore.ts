import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ByteStore } from '../documents/store.ts';

/** Bytes kept in memory, for as long as a test runs. */
export function createMemoryStore(): ByteStore {
  const kept = new Map<string, { bytes: Buffer; since: Date }>();
  return {
    async put(source) {
      const bytes = await buffer(source);
      const hash = createHash('sha256').update(bytes).digest('hex');
      kept.set(hash, { bytes, since: new Date() });
      return { hash, bytes: bytes.length };
    },
    async get(hash) {
      const found = kept.get(hash);
      return found === undefined ? null : Readable.from([found.bytes]);
    },
    async has(hash) {
      return kept.has(hash);
    },
    async remove(hash) {
      kept.delete(hash);
    },
    async *keptSinceBefore(moment) {
      for (const [hash, { since }] of kept) if (since < moment) yield hash;
    },
  };
}
