import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { Feed } from './feed.ts';

const betweenLooks = 500;

/** Announces where every workspace stands, for when announcements may have been missed. */
export async function announceHeads(kysely: Kysely<Database>, feed: Feed): Promise<void> {
  for (const head of await kysely.selectFrom('change_heads').selectAll().execute()) feed.announce(head);
}

/**
 * Announces what other processes commit to the same SQLite file, such as an import from the command line. SQLite tells nobody of a change,
 * but keeps a number that moves with everyone else's: looking at it twice a second costs next to nothing.
 * @returns a function that stops watching.
 */
export function watchFile(kysely: Kysely<Database>, feed: Feed): () => void {
  let seen: number | undefined;
  let stopped = false;

  async function look(): Promise<void> {
    const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(kysely);
    const version = rows[0]?.data_version;
    if (seen !== undefined && version !== seen) await announceHeads(kysely, feed);
    seen = version;
  }

  function lookAgain(): void {
    if (stopped) return;
    // A look that fails, as while the file is being put back from a backup, is made good by the next.
    const timer = setTimeout(
      () =>
        look()
          .catch(() => undefined)
          .then(lookAgain),
      betweenLooks,
    );
    timer.unref();
  }

  look()
    .catch(() => undefined)
    .then(lookAgain);
  return () => {
    stopped = true;
  };
}
