import type { Trx, Weft } from './database.ts';

/** Several readings of one moment: nothing that is committed meanwhile shows in any of them. */
export function readingTransaction<T>(weft: Weft, read: (trx: Trx) => Promise<T>): Promise<T> {
  return weft.kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read);
}
