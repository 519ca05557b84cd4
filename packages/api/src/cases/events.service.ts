import { readRecord } from '@weft/db';
import { type CaseEvent, type ChangeItem, can, ForbiddenError, InvalidError, refuseUnlessCan } from '@weft/domain';
import { act, changing, type Done, fresh, making, mustRead, mustReadAt, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { patchedCase } from './cases.service.ts';
import type { EventInput } from './events.schema.ts';

/** A clock may be a little ahead; a contact that is still to come is a next action, not a log entry. */
const aheadMs = 5 * 60_000;

const said: Readonly<Record<EventInput['kind'], string>> = {
  note: 'a note',
  call: 'a call',
  visit: 'a visit',
  meeting: 'a meeting',
  email: 'an email',
  letter: 'a letter',
  decision: 'a decision',
};

function refuseOthersAudience({ actor }: ActingContext, audience: CaseEvent['audience']): void {
  if (can(actor, 'case.log', { workspaceId: actor.workspaceId, audience })) return;
  throw new ForbiddenError('A note for one side can only be written by somebody on that side.');
}

function whenOf(ctx: ActingContext, at: string | undefined): string {
  const now = ctx.now();
  if (at === undefined) return now.toISOString();
  if (Date.parse(at) > now.getTime() + aheadMs) {
    const message = 'This is still to come. Put it down as the next action instead.';
    throw new InvalidError(message, [{ path: 'at', message }]);
  }
  return new Date(at).toISOString();
}

async function nextOf(ctx: ActingContext, { caseId, next }: EventInput): Promise<ChangeItem[]> {
  if (next === undefined) return [];
  const { version, ...data } = next;
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const before = await mustReadAt(ctx, 'case', caseId, version, data);
  return [changing('case', before, await patchedCase(ctx, before, data))];
}

/** An entry of a log on its way: the entry, what it is called in words, and what is to be written; nothing when it was logged before. */
export interface NewEntry {
  event: CaseEvent;
  reference: string;
  summary: string;
  items: ChangeItem[];
}

/**
 * An entry of a case's log with what happens next, checked, not yet written. Sent twice under one id, it is logged once.
 * @throws ForbiddenError when the entry is meant for the other side alone; NotFoundError, ConflictError or InvalidError as logging it would.
 */
export async function newEntry(ctx: ActingContext, input: EventInput): Promise<NewEntry> {
  refuseUnlessCan(ctx.actor, 'case.log', ctx.actor);
  refuseOthersAudience(ctx, input.audience);
  const { reference } = await mustRead(ctx, 'case', input.caseId);
  const summary = `Logged ${said[input.kind]} on ${reference}`;
  const sent = input.id === undefined ? null : await readRecord(ctx.weft.kysely, 'caseEvent', ctx.actor.workspaceId, input.id);
  if (sent?.memberId === ctx.actor.id && sent.caseId === input.caseId) return { event: sent, reference, summary, items: [] };
  const event = valid('caseEvent', {
    ...fresh(ctx),
    ...(input.id === undefined ? {} : { id: input.id }),
    caseId: input.caseId,
    at: whenOf(ctx, input.at),
    memberId: ctx.actor.id,
    postId: ctx.actor.postId,
    kind: input.kind,
    text: input.text,
    audience: input.audience,
    fromStage: null,
    toStage: null,
    originKey: null,
  });
  return { event, reference, summary, items: [making('caseEvent', event), ...(await nextOf(ctx, input))] };
}

/**
 * Adds an entry to a case's log, and with `next` says what happens next, in one change.
 * @throws as `newEntry` does.
 */
export async function logEvent(ctx: ActingContext, input: EventInput): Promise<Done> {
  const { event, summary, items } = await newEntry(ctx, input);
  // Nothing changes an entry once it is logged, so its version is the number of the change that made it.
  if (items.length === 0) return { change: event.version, summary, id: event.id };
  return act(ctx, { id: event.id, summary, items });
}
