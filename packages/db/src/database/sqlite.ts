import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import SqliteDatabase from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import type { Database } from './schema.ts';
import { keepingStatements } from './statements.ts';

const patience = 10_000;
const between = 5;

function isBusy(error: unknown): boolean {
  return error instanceof SqliteDatabase.SqliteError && error.code === 'SQLITE_BUSY';
}

/**
 * Takes the right to write when a transaction begins, not in the middle of it, where SQLite could only refuse. While another process has
 * it, waits without holding up everything else that this process does, as SQLite's own waiting would.
 */
class WriterDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings = {}): Promise<void> {
    const run = (statement: string) => connection.executeQuery(CompiledQuery.raw(statement));
    if (settings.accessMode === 'read only') {
      await run('begin');
      return;
    }
    await run('pragma busy_timeout = 0');
    try {
      await this.#beginWriting(run);
    } finally {
      await run(`pragma busy_timeout = ${patience}`);
    }
  }

  async #beginWriting(run: (statement: string) => Promise<unknown>): Promise<void> {
    const deadline = Date.now() + patience;
    for (;;) {
      try {
        await run('begin immediate');
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() > deadline) throw error;
        await pause(between);
      }
    }
  }
}

/** SQLite takes back the making of tables like anything else, so a migration that fails leaves nothing. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class Dialect extends SqliteDialect {
  readonly #file: SqliteDatabase.Database;

  constructor(file: SqliteDatabase.Database) {
    super({ database: file });
    this.#file = file;
  }

  override createDriver(): Driver {
    return new WriterDriver({ database: keepingStatements(this.#file) });
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}

function pathOf(url: string): string {
  return url.startsWith('file:') ? fileURLToPath(url) : url;
}

/**
 * Opens a SQLite file, making it and its folder when they are not there.
 * @returns the query builder, and a function that makes the schema hold its foreign keys, to be called once it is migrated: a migration
 * may have to put a table in the place of another, which would take away everything that points to it.
 */
export function openSqlite(url: string): { kysely: Kysely<Database>; holdForeignKeys(): void } {
  const path = pathOf(url);
  mkdirSync(dirname(path), { recursive: true });
  const file = new SqliteDatabase(path);
  // FULL: a committed write survives a pulled plug, not just a killed process.
  for (const pragma of [
    `busy_timeout = ${patience}`,
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = OFF',
    'cache_size = -65536',
  ])
    file.pragma(pragma);
  return {
    kysely: new Kysely<Database>({ dialect: new Dialect(file) }),
    holdForeignKeys() {
      file.pragma('foreign_keys = ON');
    },
  };
}
