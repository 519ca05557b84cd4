import { startServer, temporaryFolder } from '@weft/testing';

/** Names the folder that holds the ready-made database, for the workers. */
export const worldVariable = 'WEFT_JOURNEY_WORLD';

/**
 * Before the first journey: lets a server make its database and load the samples, once. Each journey then starts from a
 * copy of that folder, which is quicker than loading everything again and just as fresh.
 */
export default async function makeWorld(): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  try {
    const server = await startServer({ env: { WEFT_DATA: folder.path } });
    await server.stop();
  } catch (problem) {
    await folder.remove();
    throw problem;
  }
  process.env[worldVariable] = folder.path;
  return folder.remove;
}
