import { randomInt } from 'node:crypto';
import { readRecord } from '@weft/db';
import { type Calendar, InvalidError, idSchema, refuseUnlessCan } from '@weft/domain';
import { act, changing, type Done, making, removing, valid } from '../acting/act.ts';
import { type ActingContext, createContext, type Services } from '../context.ts';
import { calendarPath, isTokenOf } from './calendarAddress.ts';
import { calendarText } from './calendarText.ts';

const largest = 2_147_483_647;

function own(ctx: ActingContext): Promise<Calendar | null> {
  refuseUnlessCan(ctx.actor, 'calendar.write', { workspaceId: ctx.actor.workspaceId, owner: ctx.actor.id });
  return readRecord(ctx.weft.kysely, 'calendar', ctx.actor.workspaceId, ctx.actor.id);
}

/** The path of the actor's own calendar; null while they have none. */
export async function getCalendar(ctx: ActingContext): Promise<{ path: string | null }> {
  const calendar = await own(ctx);
  return { path: calendar && calendarPath(ctx.secret, calendar) };
}

/** Gives the actor a calendar, or their calendar a new address: the one before it fails from then on. */
export async function renewCalendar(ctx: ActingContext): Promise<Done> {
  const before = await own(ctx);
  const { id, workspaceId } = ctx.actor;
  const after = valid('calendar', { id, workspaceId, version: before?.version ?? 0, number: randomInt(1, largest) });
  if (before === null) return act(ctx, { id, summary: 'Made the address of a calendar', items: [making('calendar', after)] });
  return act(ctx, { id, summary: 'Gave a calendar a new address', items: [changing('calendar', before, after)] });
}

/** Takes the actor's calendar away: its address fails from then on. */
export async function stopCalendar(ctx: ActingContext): Promise<Done> {
  const before = await own(ctx);
  if (before === null) throw new InvalidError('You have no calendar here.');
  return act(ctx, { id: before.id, summary: 'Stopped a calendar', items: [removing('calendar', before)] });
}

/**
 * A member's calendar as iCalendar text, with access as that member; null when there is nothing at this address, whatever is wrong with it.
 * @param asked what the address says.
 * @param origin where this server is for whoever asks, such as `http://127.0.0.1:4173`.
 */
export async function readCalendar(services: Services, asked: { memberId: string; token: string }, origin: string): Promise<string | null> {
  if (!idSchema.safeParse(asked.memberId).success) return null;
  const ctx = await createContext(services, asked.memberId);
  const { actor } = ctx;
  if (actor === null) return null;
  const calendar = await readRecord(ctx.weft.kysely, 'calendar', actor.workspaceId, actor.id);
  if (calendar === null || !isTokenOf(ctx.secret, calendar, asked.token)) return null;
  return calendarText({ ...ctx, actor }, origin);
}
