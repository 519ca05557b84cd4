import { readRecords } from '@weft/db';
import {
  type Acceptance,
  acceptancesByKey,
  type ChangeItem,
  dayInFull,
  findingKey,
  type Id,
  InvalidError,
  refuseUnlessCan,
} from '@weft/domain';
import { act, changing, type Done, fresh, making, mustReadAt, removing, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { AcceptInput } from './findings.schema.ts';

const kind = 'acceptance';

/** What is accepted in the actor's workspace, and what was and is to be looked at again, the soonest first. */
export async function listAcceptances(ctx: ActingContext): Promise<Acceptance[]> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const acceptances = await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId);
  return acceptances.sort((one, other) => one.lookAgainOn.localeCompare(other.lookAgainOn) || one.id.localeCompare(other.id));
}

/**
 * Says of findings that they are fine as they are, why, and when to look again. One that was accepted before is accepted anew.
 * @throws InvalidError when the day is not after today, or when a finding is not of what the workspace has.
 */
export async function acceptFindings(ctx: ActingContext, { subjects, reason, lookAgainOn }: AcceptInput): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'finding.accept', ctx.actor);
  const known = acceptancesByKey(await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId));
  const said = { reason, lookAgainOn, acceptedOn: ctx.today };
  const each = new Map(subjects.map((subject) => [findingKey(subject), subject]));
  const items = [...each].map(([key, subject]): ChangeItem => {
    const before = known.get(key);
    if (before) return changing(kind, before, valid(kind, { ...before, ...said }));
    return making(kind, valid(kind, { ...subject, ...said, originKey: null, ...fresh(ctx) }));
  });
  const [first] = items;
  if (!first) throw new InvalidError('Choose at least one finding.');
  const what = items.length === 1 ? 'Accepted a finding' : `Accepted ${items.length} findings`;
  return act(ctx, { id: first.id, summary: `${what}, to look again on ${dayInFull(lookAgainOn)}`, reason, items });
}

/** Takes an acceptance away, so that the finding stands again. */
export async function withdrawAcceptance(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'finding.accept', ctx.actor);
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, null);
  return act(ctx, { id: before.id, summary: 'A finding is not accepted any more', items: [removing(kind, before)] });
}

/** The items that take what was accepted about something to the bin along with it. */
export async function removingAcceptances(
  ctx: ActingContext,
  about: { relationshipId: Id } | { organisationId: Id },
): Promise<ChangeItem[]> {
  const acceptances = await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId, about);
  return acceptances.map((acceptance) => removing(kind, acceptance));
}
