import type { FastifyInstance } from 'fastify';

const ours = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Whether a Host header or the host of an Origin names this machine itself. */
function isThisMachine(host: string | undefined): boolean {
  return host !== undefined && ours.test(host);
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * Answers nobody but this machine. Binding to loopback keeps other machines out; this keeps out web pages of other sites that a browser
 * on this machine may be made to send (a name that resolves to 127.0.0.1, or a request with a foreign Origin).
 */
export function refuseOtherMachines(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    const { host, origin } = request.headers;
    const foreign = origin !== undefined && !isThisMachine(hostOf(origin));
    if (isThisMachine(host) && !foreign) return;
    await reply.code(403).type('text/plain').send('Weft answers only to this machine until there is sign-in.');
  });
}
