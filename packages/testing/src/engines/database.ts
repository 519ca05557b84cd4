import { randomUUID } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { temporaryFolder } from '../folders/temporary.ts';
import type { Engine } from './each.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests make databases of their own, told by the run's setup; its account may create and drop them. */
    postgresUrl: string;
  }
}

/** An empty database of its own, and the way to be rid of it. */
export interface TemporaryDatabase {
  /** `file:/absolute/path.sqlite` or `postgres://…` */
  url: string;
  /** Removes the database, closing whatever is still connected to it. */
  remove(): Promise<void>;
}

/**
 * Makes a fresh, empty database on the given engine: a SQLite file in a temporary folder, or a database on the
 * PostgreSQL server that the test run started (or that `PGURL` names). Only works inside a Vitest run.
 */
export async function temporaryDatabaseUrl(engine: Engine): Promise<TemporaryDatabase> {
  return engine === 'sqlite' ? sqliteDatabase() : postgresDatabase(inject('postgresUrl'));
}

async function sqliteDatabase(): Promise<TemporaryDatabase> {
  const folder = await temporaryFolder();
  return { url: `file:${path.join(folder.path, 'weft.sqlite')}`, remove: folder.remove };
}

async function postgresDatabase(serverUrl: string): Promise<TemporaryDatabase> {
  const name = `weft_${randomUUID().replaceAll('-', '')}`;
  // template0 is never connected to, so two test files may copy it at the same time.
  await runOnServer(serverUrl, `create database ${name} template template0`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => runOnServer(serverUrl, `drop database if exists ${name} with (force)`) };
}

async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
