import { headOf, readSnapshotJson, type Weft } from '@weft/db';
import type { Id } from '@weft/domain';
import { envelopedBytes } from '../envelope.ts';

/** A snapshot ready to send: the bytes of the whole answer, and a tag that changes whenever they would. */
export interface SnapshotBody {
  etag: string;
  body: Buffer;
}

/** Keeps the newest snapshot of each workspace, with and without names. */
export interface SnapshotCache {
  get(workspaceId: Id, names: boolean): Promise<SnapshotBody>;
}

/** Workspaces whose snapshots are kept at once, twice over for with and without names. */
const mostKept = 32;

/**
 * A cache that asks the database for the number of the last change each time and builds anew only when it has moved,
 * so it is right whichever process wrote. Several askers of the same new number wait for one building.
 */
export function createSnapshotCache(weft: Weft): SnapshotCache {
  const kept = new Map<string, { number: number; body: Promise<SnapshotBody> }>();

  async function build(workspaceId: Id, names: boolean): Promise<SnapshotBody> {
    const { json, change } = await readSnapshotJson(weft, workspaceId, { names });
    return { body: envelopedBytes(json), etag: `"${workspaceId}.${change}.${names ? 'names' : 'posts'}"` };
  }

  return {
    async get(workspaceId, names) {
      const key = `${workspaceId} ${names}`;
      const number = await headOf(weft.kysely, workspaceId);
      const held = kept.get(key);
      if (held && held.number === number) return held.body;
      const body = build(workspaceId, names);
      kept.delete(key);
      kept.set(key, { number, body });
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      body.catch(() => kept.delete(key));
      return body;
    },
  };
}
