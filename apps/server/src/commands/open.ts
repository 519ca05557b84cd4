import { createServices, type Services } from '@weft/api';
import { openDatabase } from '@weft/db';
import type { Config } from '../config/config.ts';
import { loadReference } from '../config/reference.ts';
import { readSecret } from '../config/secret.ts';

/** Runs something with the database open and migrated, and closes it whatever happens. */
export async function withServices<T>(config: Config, run: (services: Services) => Promise<T>): Promise<T> {
  const reference = await loadReference(config.dataFolder);
  const secret = await readSecret(config.localFolder);
  const weft = await openDatabase(config.databaseUrl);
  try {
    return await run(createServices(weft, reference, undefined, secret));
  } finally {
    await weft.close();
  }
}
