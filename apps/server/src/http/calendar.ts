import { readCalendar, type Services } from '@weft/api';
import type { FastifyInstance } from 'fastify';

/** Gives members' calendars at their secret addresses. Whatever is wrong with an address, there is nothing at it. */
export function serveCalendars(server: FastifyInstance, services: Services): void {
  server.get<{ Params: { memberId: string; token: string } }>('/calendar/:memberId/:token.ics', async (request, reply) => {
    const text = await readCalendar(services, request.params, `${request.protocol}://${request.host}`);
    if (text === null) return reply.code(404).type('text/plain').send('There is no calendar at this address.');
    return reply
      .header('cache-control', 'private, no-cache')
      .header('content-disposition', 'inline; filename="weft.ics"')
      .type('text/calendar; charset=utf-8')
      .send(text);
  });
}
