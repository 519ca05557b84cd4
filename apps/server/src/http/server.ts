import fastifyCompress from '@fastify/compress';
import fastifyHelmet from '@fastify/helmet';
import fastifyRateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import { type AppRouter, appRouter, type Services } from '@weft/api';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Config } from '../config/config.ts';
import type { DocumentRoom } from '../documents/room.ts';
import { serveDocuments } from '../documents/routes.ts';
import { serveCalendars } from './calendar.ts';
import { contextFor, memberOf } from './context.ts';
import { refuseOtherMachines } from './loopback.ts';
import { report } from './report.ts';
import { answerSingleCalls } from './singleCalls.ts';

/** The longest request that says something in JSON: thousands of rows of a list as they were mended. Files come as they are. */
const mostBodyBytes = 8_000_000;

const contentSecurity = {
  directives: {
    defaultSrc: ["'self'"],
    // React Aria and the drawing library set styles on elements as they go; scripts come from files only.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    workerSrc: ["'self'", 'blob:'],
    // There is no certificate on loopback to move to.
    upgradeInsecureRequests: null,
  },
};

async function serveApi(server: FastifyInstance, services: Services): Promise<void> {
  answerSingleCalls(server, services);
  const trpcOptions: FastifyTRPCPluginOptions<AppRouter>['trpcOptions'] = {
    router: appRouter,
    createContext: ({ req, info }) => contextFor(services, req, memberOf(req) ?? info.connectionParams?.member ?? null),
    onError: ({ error, path }) => report(error, path),
  };
  await server.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions });
}

/** The workspace whose cases an address is of; undefined for any other address. */
function casesIn(url: string): string | undefined {
  return /^\/([\w-]+)\/cases\/?(?:\?|$)/.exec(url)?.[1];
}

/** Has a browser ask who is in a workspace along with the page's script, which asks for it first of all. */
function membersOf(slug: string): string {
  return `</trpc/members.list?input=${encodeURIComponent(JSON.stringify({ workspace: slug }))}>; rel=preload; as=fetch; crossorigin`;
}

async function serveClient(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    // File names under assets carry a hash of what is in them.
    setHeaders: (reply, path) => {
      reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.setNotFoundHandler(async (request, reply) => {
    const page = request.method === 'GET' && !/^\/(trpc|api)\b/.test(request.url) && !/\.\w+$/.test(request.url.split('?')[0] ?? '');
    const cases = casesIn(request.url);
    // The page of cases has the board's script on its way from the start.
    if (page && cases !== undefined) return reply.header('link', membersOf(cases)).sendFile('cases.html', { maxAge: 0 });
    return page
      ? reply.sendFile('index.html', { maxAge: 0 })
      : reply.code(404).type('text/plain').send('There is nothing at this address.');
  });
}

/**
 * The one server: the API under /trpc, files under /api/documents, members' calendars, the built client for every other address, /healthz once it is
 * ready.
 * @param settings the folder of the built client, and how much one address may ask. @param documents where files are kept.
 */
export async function createServer(
  services: Services,
  { clientFolder, requestsPerMinute }: Pick<Config, 'clientFolder' | 'requestsPerMinute'>,
  documents: DocumentRoom,
): Promise<FastifyInstance> {
  const server = Fastify({ bodyLimit: mostBodyBytes, forceCloseConnections: true, routerOptions: { maxParamLength: 5000 } });
  refuseOtherMachines(server);
  await server.register(fastifyHelmet, { contentSecurityPolicy: contentSecurity, strictTransportSecurity: false });
  await server.register(fastifyRateLimit, { max: requestsPerMinute, timeWindow: '1 minute' });
  await server.register(fastifyCompress, { threshold: 1400, encodings: ['gzip'] });
  server.get('/healthz', async () => ({ ok: true }));
  await server.register((scope) => serveApi(scope, services));
  await server.register((scope) => serveDocuments(scope, services, documents));
  serveCalendars(server, services);
  await serveClient(server, clientFolder);
  return server;
}
