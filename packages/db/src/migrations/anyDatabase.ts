import type { Kysely } from 'kysely';

/** A database as a migration meets it: with the schema of its day, which no type of today describes. */
// biome-ignore lint/suspicious/noExplicitAny: see above.
export type AnyDatabase = Kysely<any>;
