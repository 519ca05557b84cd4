import type { Readable } from 'node:stream';

/**
 * Where the bytes of documents are kept: by the SHA-256 of what is in them, so the same file twice is kept once. A folder does this today;
 * anything that keeps objects by name can.
 */
export interface ByteStore {
  /** Keeps the bytes of a stream, all of them or none. @returns their SHA-256 in small letters, and how many they are. */
  put(source: Readable): Promise<{ hash: string; bytes: number }>;
  /** The bytes with this hash; null when they are not here. */
  get(hash: string): Promise<Readable | null>;
  has(hash: string): Promise<boolean>;
  /** Lets the bytes go; fine when they are not here. */
  remove(hash: string): Promise<void>;
  /** The hashes of what has been here since before a moment. */
  keptSinceBefore(moment: Date): AsyncIterable<string>;
}
