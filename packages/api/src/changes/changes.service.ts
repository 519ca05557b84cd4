import { type ChangeLine, type ChangesAsked, readBin, readChange, listChanges as readChangeLines, readRecords } from '@weft/db';
import {
  type AnyRecord,
  actionFor,
  type ChangeItem,
  type Check,
  ConflictError,
  can,
  dayInFull,
  type Id,
  InvalidError,
  inverse,
  isTermListKey,
  NotFoundError,
  nameWithheld,
  type RecordKind,
  refuseUnlessCan,
  termListKind,
} from '@weft/domain';
import { act, type Done } from '../acting/act.ts';
import { redacted } from '../acting/redact.ts';
import { allChecks } from '../compliance/checks.ts';
import type { ActingContext } from '../context.ts';

/** Who made a change where no member did. */
export const byLink = 'The tenant, by link';
/** Who made a change where the member is no longer one. */
export const formerMember = 'A former member';

const mostInBin = 200;

/** What a person would look for in the bin; the rest goes with these. */
const binKinds: readonly RecordKind[] = [
  'organisation',
  'relationship',
  'post',
  'person',
  'asset',
  'tenancy',
  'case',
  'snag',
  'dependency',
  'caseEvent',
  'document',
  'complianceRecord',
  'complianceCheck',
  'termList',
  'reviewForm',
  'review',
  'action',
  'assessment',
  'flow',
  'savedView',
  'tour',
];

type BinEntry = Awaited<ReturnType<typeof readBin>>[number];

type Logged = Pick<ChangeLine, 'number' | 'at' | 'memberId' | 'reviewId' | 'summary' | 'reason' | 'undoes'>;

async function nameOfMembers(ctx: ActingContext): Promise<
  (change: Logged) => {
    number: number;
    at: string;
    by: { id: Id; name: string } | null;
    byTenant: boolean;
    summary: string;
    reason: string | null;
    undoes: number | null;
  }
> {
  const members = new Map((await readRecords(ctx.weft.kysely, 'member', ctx.actor.workspaceId)).map((member) => [member.id, member.name]));
  const nameOfMember = (id: Id) => (ctx.namesHidden ? nameWithheld : (members.get(id) ?? formerMember));
  const byOf = ({ memberId, reviewId }: Logged) => {
    if (reviewId) return { id: reviewId, name: byLink };
    return memberId === null ? null : { id: memberId, name: nameOfMember(memberId) };
  };
  return (change) => {
    const { number, at, summary, reason, undoes } = change;
    return { number, at, by: byOf(change), byTenant: change.reviewId !== null, summary, reason, undoes };
  };
}

/** Lines of the change log, newest first. */
export async function listChanges(ctx: ActingContext, asked: ChangesAsked) {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const line = await nameOfMembers(ctx);
  const changes = await readChangeLines(ctx.weft.kysely, ctx.actor.workspaceId, asked);
  return changes.map((change) => ({ ...line(change), touched: change.touched }));
}

async function mustReadChange(ctx: ActingContext, number: number) {
  const change = await readChange(ctx.weft.kysely, ctx.actor.workspaceId, number);
  if (change === null) throw new NotFoundError('There is no such change here.');
  return change;
}

function mayRead(ctx: ActingContext, item: ChangeItem): boolean {
  const { workspaceId } = ctx.actor;
  return [item.before, item.after].every((record) => {
    if (record === null || !('audience' in record)) return true;
    return can(ctx.actor, 'workspace.read', { workspaceId, audience: record.audience });
  });
}

function shown(ctx: ActingContext, item: ChangeItem) {
  const side = (record: AnyRecord | null) => (record === null ? null : { ...redacted(ctx.actor, item.kind, record) });
  return { kind: item.kind, id: item.id, before: side(item.before), after: side(item.after) };
}

/** One change with its records before and after, as the actor may see them. */
export async function getChange(ctx: ActingContext, number: number) {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const change = await mustReadChange(ctx, number);
  const line = await nameOfMembers(ctx);
  const readable = change.items.filter((item) => mayRead(ctx, item));
  const touched = readable.map((item) => ({ kind: item.kind, id: item.id, made: item.before === null, removed: item.after === null }));
  return { ...line(change), touched, items: readable.map((item) => shown(ctx, item)), withheld: change.items.length - readable.length };
}

/**
 * Takes a change back: commits its inverse, so taking that back does it again. Whoever may make the change may take it back.
 * @throws ConflictError when something it touched has changed since: that later change comes first.
 */
export async function undoChange(ctx: ActingContext, number: number): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const change = await mustReadChange(ctx, number);
  const goesAlong = (item: ChangeItem) => actionFor(item, change.items) === 'organisation.write';
  if (!change.items.every((item) => mayRead(ctx, item) || goesAlong(item)))
    throw new InvalidError('This change holds a note for the other side, so it is theirs to take back.');
  const again = change.undoes !== null;
  const summary = again
    ? change.summary.replace(/^Took back: /, 'Did again: ')
    : `Took back: ${change.summary.replace(/^Did again: /, '')}`;
  try {
    const back = inverse(change);
    return await act(ctx, { id: change.items[0]?.id ?? change.workspaceId, summary, undoes: back.undoes, items: back.items });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const { kind, id, mine, theirs } = error;
    throw new ConflictError('Something this change touched has been changed again since. Take the later change back first.', {
      kind,
      id,
      mine,
      theirs,
    });
  }
}

function nameOf(record: AnyRecord, complianceChecks: readonly Pick<Check, 'key' | 'label'>[]): string {
  if ('name' in record) return record.name;
  if ('title' in record) return record.title;
  if ('reference' in record) return record.reference;
  if ('warningDays' in record) return record.label;
  if ('checkKey' in record)
    return complianceChecks.find(({ key }) => key === record.checkKey)?.label ?? record.checkKey.replaceAll('_', ' ');
  if ('terms' in record) return isTermListKey(record.key) ? termListKind(record.key).label : record.key;
  if ('former' in record && 'sections' in record) return 'The form of the annual review';
  if ('invitedOn' in record) return `Annual review ${record.year}`;
  if ('scores' in record) return `Assessment of ${dayInFull(record.assessedOn)}`;
  if ('description' in record) return record.description;
  if ('text' in record) return record.text?.slice(0, 80) ?? 'A record';
  return 'A record';
}

/** Whether an assessment went because its relationship did: it comes back with that, so it is no line of its own. */
function wentWithRelationship({ change, item }: BinEntry, entries: readonly BinEntry[]): boolean {
  if (item.kind !== 'assessment') return false;
  return entries.some((other) => other.change.number === change.number && other.item.id === item.before?.relationshipId);
}

/** What was removed and not put back, newest first. Putting it back is taking its removal back. */
export async function listBin(ctx: ActingContext) {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const line = await nameOfMembers(ctx);
  const checks = await allChecks(ctx);
  const entries = await readBin(ctx.weft.kysely, ctx.actor.workspaceId, binKinds, mostInBin);
  return entries.flatMap((entry) => {
    const { change, item } = entry;
    if (item.before === null || !mayRead(ctx, item) || wentWithRelationship(entry, entries)) return [];
    return [{ ...line(change), kind: item.kind, id: item.id, name: nameOf(redacted(ctx.actor, item.kind, item.before), checks) }];
  });
}
