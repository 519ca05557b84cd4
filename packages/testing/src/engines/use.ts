import { afterEach, beforeEach } from 'vitest';
import { type TemporaryDatabase, temporaryDatabaseUrl } from './database.ts';
import type { Engine } from './each.ts';

/** The database of the test that runs now. */
export interface DatabaseInUse<T> {
  /** A handle to it, opened before the test. */
  readonly weft: T;
  readonly url: string;
  /** A further handle to the same database, as another process would have. */
  another(): Promise<T>;
}

/**
 * Gives every test of the suite an empty database of its own, opened with `open`; closes every handle and removes the database after it.
 * Called while tests are collected; what it answers is for use inside tests and later hooks.
 */
export function useDatabase<T extends { close(): Promise<void> }>(engine: Engine, open: (url: string) => Promise<T>): DatabaseInUse<T> {
  const handles: T[] = [];
  let database: TemporaryDatabase | undefined;

  const another = async () => {
    if (!database) throw new Error('There is a database only while a test runs.');
    const handle = await open(database.url);
    handles.push(handle);
    return handle;
  };

  beforeEach(async () => {
    database = await temporaryDatabaseUrl(engine);
    await another();
  });

  afterEach(async () => {
    await Promise.all(handles.splice(0).map((handle) => handle.close()));
    await database?.remove();
    database = undefined;
  });

  return {
    get weft() {
      const [first] = handles;
      if (!first) throw new Error('There is a database only while a test runs.');
      return first;
    },
    get url() {
      if (!database) throw new Error('There is a database only while a test runs.');
      return database.url;
    },
    another,
  };
}
