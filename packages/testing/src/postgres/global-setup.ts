import type { TestProject } from 'vitest/node';
import { type PostgresServer, startPostgres } from './server.ts';

let server: PostgresServer | undefined;

/** Before the first test of a run: uses the server that `PGURL` names, or starts one. */
export async function setup(project: TestProject): Promise<void> {
  const given = process.env.PGURL;
  if (given === undefined) server = await startPostgres();
  project.provide('postgresUrl', given ?? server?.url ?? '');
}

/** After the last test, passed or failed. */
export async function teardown(): Promise<void> {
  await server?.stop();
}
