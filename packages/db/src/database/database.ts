import type { Kysely, Transaction } from 'kysely';
import { createFeed, type Feed } from '../changes/feed.ts';
import { listenForChanges } from '../changes/listen.ts';
import { announceHeads, watchFile } from '../changes/watch.ts';
import { migrateToLatest } from '../migrations/migrate.ts';
import { openPostgres } from './postgres.ts';
import type { Database } from './schema.ts';
import { openSqlite } from './sqlite.ts';

export type Dialect = 'sqlite' | 'postgres';
export type Trx = Transaction<Database>;

/** An open database: the query builder, which engine it is, and the feed that announces each committed change. */
export interface Weft {
  kysely: Kysely<Database>;
  dialect: Dialect;
  feed: Feed;
  close(): Promise<void>;
}

async function openSqliteWeft(url: string): Promise<Weft> {
  const { kysely, holdForeignKeys } = openSqlite(url);
  return closingOnFailure(kysely, async () => {
    await migrateToLatest(kysely, 'sqlite');
    holdForeignKeys();
    const feed = createFeed();
    const stopWatching = watchFile(kysely, feed);
    const close = async () => {
      stopWatching();
      await kysely.destroy();
    };
    return { kysely, dialect: 'sqlite', feed, close };
  });
}

async function openPostgresWeft(url: string): Promise<Weft> {
  const kysely = openPostgres(url);
  return closingOnFailure(kysely, async () => {
    await migrateToLatest(kysely, 'postgres');
    const feed = createFeed();
    const stopListening = await listenForChanges(url, feed, () => announceHeads(kysely, feed));
    const close = async () => {
      await stopListening();
      await kysely.destroy();
    };
    return { kysely, dialect: 'postgres', feed, close };
  });
}

async function closingOnFailure<T>(kysely: Kysely<Database>, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
}

/**
 * Opens the database at a URL and brings it to the latest migration.
 * @param url `file:/…/weft.sqlite` (or a plain path) for SQLite, `postgres://…` for PostgreSQL.
 * @throws when the database cannot be opened or migrated, or was written by a newer Weft; nothing stays open then.
 */
export function openDatabase(url: string): Promise<Weft> {
  return /^postgres(ql)?:/.test(url) ? openPostgresWeft(url) : openSqliteWeft(url);
}
