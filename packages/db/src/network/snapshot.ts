import { headOf } from '../changes/changes.ts';
import type { Trx, Weft } from '../database/database.ts';
import { readingTransaction } from '../database/reading.ts';
import { type PartsAsked, partQueries } from './parts.ts';
import { removedSince } from './removed.ts';

interface Asked {
  workspaceId: string;
  since: number;
}

/** `,"organisations":[…],"posts":[…]…` */
async function readParts(weft: Weft, trx: Trx, asked: Asked, how: PartsAsked): Promise<Buffer[]> {
  const pieces: Buffer[] = [];
  for (const { part, query } of partQueries(how)) {
    const { rows } = await trx.executeQuery(query(weft, asked));
    const records = rows[0]?.json ?? '';
    pieces.push(Buffer.from(`,"${part}":[`), typeof records === 'string' ? Buffer.from(records) : records, Buffer.from(']'));
  }
  return pieces;
}

/** JSON text as it stands at a change, in bytes ready to be sent. */
export interface JsonAtChange {
  change: number;
  json: Buffer;
}

/**
 * The JSON text of a workspace's `Snapshot`, each record put together by the database. Everything in it is as at the change it names.
 * @param names false leaves the names of people out of the reading itself.
 * @returns the text; for a workspace that is not there, a snapshot of change 0 with nothing in it.
 */
export function readSnapshotJson(weft: Weft, workspaceId: string, { names }: { names: boolean }): Promise<JsonAtChange> {
  return readingTransaction(weft, async (trx) => {
    const change = await headOf(trx, workspaceId);
    const parts = await readParts(weft, trx, { workspaceId, since: 0 }, { narrowed: false, names });
    const opening = Buffer.from(`{"workspaceId":${JSON.stringify(workspaceId)},"change":${change}`);
    return { change, json: Buffer.concat([opening, ...parts, Buffer.from('}')]) };
  });
}

/**
 * The JSON text of the `Difference` between a workspace as at change `since` and now: every record of the snapshot that changes since
 * touched (its position or its person counting as part of it), as it stands, and the ids of those that are gone.
 */
export function readDifferenceJson(weft: Weft, workspaceId: string, since: number, { names }: { names: boolean }): Promise<JsonAtChange> {
  return readingTransaction(weft, async (trx) => {
    const change = await headOf(trx, workspaceId);
    const parts = await readParts(weft, trx, { workspaceId, since }, { narrowed: true, names });
    const { rows } = await trx.executeQuery(removedSince(weft, { workspaceId, since }));
    const removed = JSON.stringify(rows.map((row) => row.id));
    const opening = Buffer.from(`{"workspaceId":${JSON.stringify(workspaceId)},"since":${since},"change":${change}`);
    return { change, json: Buffer.concat([opening, ...parts, Buffer.from(`,"removed":${removed}}`)]) };
  });
}
