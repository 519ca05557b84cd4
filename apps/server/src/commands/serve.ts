import type { Config } from '../config/config.ts';
import { importSamplesIfEmpty } from '../config/samples.ts';
import { openDocumentRoom, sweepDocuments } from '../documents/room.ts';
import { createServer } from '../http/server.ts';
import { withServices } from './open.ts';

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** Serves Weft until it is told to stop; the first start brings the samples in. Prints one line with the address. */
export async function serve(config: Config): Promise<void> {
  await withServices(config, async (services) => {
    const stopped = untilSignal();
    await importSamplesIfEmpty(services, config.dataFolder);
    const documents = await openDocumentRoom(config.documentsFolder);
    await sweepDocuments(services, documents);
    const server = await createServer(services, config, documents);
    await server.listen({ host: config.host, port: config.port });
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    const address = server.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : config.port;
    process.stdout.write(`Weft is at http://${host}:${port}\n`);
    await stopped;
    await server.close();
  });
}
