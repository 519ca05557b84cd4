import { randomBytes } from 'node:crypto';
import { readMember, type Weft } from '@weft/db';
import { type Actor, type Day, dayOf, type Member, type Reference } from '@weft/domain';
import { createKeptAnswers, type KeptAnswers } from './acting/keptAnswers.ts';
import { createHeldFiles, type HeldFiles } from './files/heldFiles.ts';
import { createOpenLists, type OpenLists } from './imports/lists/openLists.ts';

/** What one running Weft has: its database, its reference data and what it keeps in memory. */
export interface Services {
  weft: Weft;
  reference: Reference;
  kept: KeptAnswers;
  /** Files that somebody is bringing in. */
  files: HeldFiles;
  /** Lists that somebody is bringing in. */
  lists: OpenLists;
  now(): Date;
  /** What only this server knows: it makes the secret addresses of calendars. */
  secret: Buffer;
}

/** A member who acts, and whether names are kept from them. */
type ActingMember = Member & Pick<Actor, 'namesHidden'>;

/** What every procedure sees: the services, and who acts (null until somebody has said who they are). */
export interface Context extends Services {
  actor: ActingMember | null;
  /** Nobody is to be named in what is answered, since everybody in a room can read it. */
  namesHidden: boolean;
  /** What the link to an annual review says, when the request came by one. */
  reviewToken: string | null;
  today: Day;
}

/** A context in which a member acts, or a tenant by the link to an annual review. */
export interface AnyActingContext extends Services {
  actor: Actor;
  today: Day;
}

/** A context in which a member acts. */
export interface ActingContext extends Context {
  actor: ActingMember;
}

/**
 * The services of one process.
 * @param now replaced in tests only.
 * @param secret one of this process alone unless it is to outlive it.
 */
export function createServices(
  weft: Weft,
  reference: Reference,
  now: () => Date = () => new Date(),
  secret: Buffer = randomBytes(32),
): Services {
  return { weft, reference, now, secret, kept: createKeptAnswers(weft), files: createHeldFiles(), lists: createOpenLists(now) };
}

/**
 * The context of one request.
 * @param memberId whoever the request says it is from; an unknown member is nobody.
 * @param asked whether it asks for no names of people, and what the link to an annual review says if it came by one.
 */
export async function createContext(
  services: Services,
  memberId: string | null,
  { namesHidden = false, reviewToken = null }: { namesHidden?: boolean; reviewToken?: string | null } = {},
): Promise<Context> {
  const member = memberId === null ? null : await readMember(services.weft, memberId);
  const actor = member === null ? null : { ...member, namesHidden };
  return { ...services, actor, namesHidden, reviewToken, today: dayOf(services.now()) };
}
