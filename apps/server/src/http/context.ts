import { type Context, createContext, type Services } from '@weft/api';
import type { FastifyRequest } from 'fastify';

/** The header that says which member acts, until there is sign-in. */
const memberHeader = 'x-weft-member';

/** The member that a request says it is from; null when it does not say. */
export function memberOf(request: Pick<FastifyRequest, 'headers'>): string | null {
  const said = request.headers[memberHeader];
  return typeof said === 'string' && said !== '' ? said : null;
}

/** The header with which a window that everybody can read asks for no names of people. */
const namesHeader = 'x-weft-names';

/** The header with what the link to an annual review says. In an address it would stand in the logs of whatever it passes. */
const reviewHeader = 'x-weft-review';

/** The context of a request from a member, or by the link to an annual review. */
export function contextFor(services: Services, request: Pick<FastifyRequest, 'headers'>, memberId: string | null): Promise<Context> {
  const token = request.headers[reviewHeader];
  return createContext(services, memberId, {
    namesHidden: request.headers[namesHeader] === 'hidden',
    reviewToken: typeof token === 'string' && token !== '' ? token : null,
  });
}
