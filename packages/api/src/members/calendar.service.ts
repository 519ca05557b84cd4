import { randomInt } from 'node:crypto';
import { readChangeTimes, readOwnCases, readRecord, readRecords } from '@weft/db';
import { type Calendar, type CaseDate, caseDates, InvalidError, idSchema, refuseUnlessCan } from '@weft/domain';
import { writeCalendar } from '@weft/interchange';
import { act, changing, type Done, making, removing, valid } from '../acting/act.ts';
import { type ActingContext, createContext, type Services } from '../context.ts';
import { calendarPath, isTokenOf } from './calendarAddress.ts';

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

const words: Readonly<Record<CaseDate['kind'], string>> = { next_action: 'next action due', hold_review: 'on hold, review due' };

/** The calendar's entries: the references of the actor's own open cases and what is due, with links; nobody's name and no words of theirs. */
async function calendarText(ctx: ActingContext, origin: string): Promise<string> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { workspaceId, postId, side } = ctx.actor;
  const { kysely } = ctx.weft;
  const [workspace] = await readRecords(kysely, 'workspace', workspaceId);
  const cases = postId === null ? [] : await readOwnCases(ctx.weft, workspaceId, { postId, side });
  const times = await readChangeTimes(kysely, workspaceId, [...new Set(cases.map(({ version }) => version))]);
  const entries = cases.flatMap((subject) =>
    caseDates(subject, ctx.reference.serviceLevels).map(({ kind, on }) => ({
      uid: `${subject.id}-${kind}@weft`,
      on,
      summary: `${subject.reference}: ${words[kind]}`,
      url: `${origin}/${workspace?.slug}/cases/${subject.id}`,
      sequence: subject.version,
      changedAt: times.get(subject.version) ?? new Date(0).toISOString(),
    })),
  );
  entries.sort((one, other) => one.on.localeCompare(other.on) || one.uid.localeCompare(other.uid));
  return writeCalendar(`Weft: ${workspace?.name}`, entries);
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
