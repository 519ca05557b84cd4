import { commit, type Rule, readRecord } from '@weft/db';
import {
  type Account,
  type Action,
  type AnyRecord,
  actionFor,
  type ChangeItem,
  ConflictError,
  type Id,
  InvalidError,
  NotFoundError,
  type RecordKind,
  type RecordOf,
  recordSchemas,
  refuseUnlessCan,
  type Subject,
} from '@weft/domain';
import { v7 } from 'uuid';
import { z } from 'zod';
import type { AnyActingContext } from '../context.ts';
import { redacted } from './redact.ts';
import { rulesOf } from './rules.ts';

/** What every write answers: the change it made, in words, and the record it was about. The number is what undo takes back. */
export const doneSchema = z.object({ change: z.int(), summary: z.string(), id: z.uuid() });
export type Done = z.infer<typeof doneSchema>;

/** A fresh id; later ones sort after earlier ones. */
export function newId(): Id {
  return v7();
}

/** The fields that every new record starts with. */
export function fresh(ctx: AnyActingContext): { id: Id; workspaceId: Id; version: number } {
  return { id: newId(), workspaceId: ctx.actor.workspaceId, version: 0 };
}

/** What records made by hand say of where they come from. */
export const madeHere = { provenance: [], originKey: null };

/** What is called what, in sentences. */
const nounOf: Readonly<Record<RecordKind, string>> = {
  workspace: 'workspace',
  area: 'neighbourhood',
  source: 'source',
  member: 'member',
  organisation: 'organisation',
  post: 'post',
  person: 'person',
  appointment: 'appointment',
  relationship: 'relationship',
  position: 'position',
  placement: 'placement',
  assessment: 'assessment',
  asset: 'building',
  tenancy: 'tenancy',
  flow: 'flow',
  termList: 'list of terms',
  complianceCheck: 'check of buildings',
  reviewForm: 'form of the annual review',
  review: 'annual review',
  reviewAnswer: 'answer',
  reviewLink: 'link',
  case: 'case',
  snag: 'snag',
  dependency: 'dependency',
  caseEvent: 'log entry',
  document: 'document',
  complianceRecord: 'record of a check',
  action: 'action',
  acceptance: 'acceptance',
  savedView: 'saved view',
  tour: 'tour',
  calendar: 'calendar',
  listColumns: 'set of remembered columns',
};

/** One record of the actor's workspace. @throws NotFoundError when there is none: another workspace's ids are unknown here. */
export async function mustRead<K extends RecordKind>(ctx: AnyActingContext, kind: K, id: Id): Promise<RecordOf<K>> {
  const record = await readRecord(ctx.weft.kysely, kind, ctx.actor.workspaceId, id);
  if (record === null) throw new NotFoundError(`There is no such ${nounOf[kind]} here. It may have been removed.`);
  return record;
}

/**
 * A record that is about to be written over, as the writer last saw it.
 * @throws NotFoundError, or ConflictError with both sides when it has moved on since `version`.
 */
export async function mustReadAt<K extends RecordKind>(
  ctx: AnyActingContext,
  kind: K,
  id: Id,
  version: number,
  mine: unknown,
): Promise<RecordOf<K>> {
  const record = await mustRead(ctx, kind, id);
  if (record.version !== version) {
    throw new ConflictError(
      { did: `changed this ${nounOf[kind]} while you were changing it` },
      {
        kind,
        id,
        mine,
        theirs: redacted(ctx.actor, kind, record),
      },
    );
  }
  return record;
}

/**
 * A record checked whole against its schema.
 * @throws InvalidError with a problem per field.
 */
export function valid<K extends RecordKind>(kind: K, record: object): RecordOf<K> {
  const result = recordSchemas[kind].safeParse(record);
  if (result.success) return result.data as RecordOf<K>;
  const problems = result.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  throw new InvalidError(problems[0]?.message ?? 'Something in this is not right.', problems);
}

/** Something about to be done: the record it is about, in words, and every record it writes. */
export interface Act {
  id: Id;
  summary: string;
  reason?: string | null;
  undoes?: number | null;
  items: readonly ChangeItem[];
  /** What it alone has to keep, beside the rules that every change keeps. */
  rules?: readonly Rule[];
}

/**
 * Does it: every item asks `can` once more (a service's first line asks for the whole), then one commit.
 * @throws ForbiddenError, ConflictError, InvalidError as `can` and `commit` do.
 */
export async function act(ctx: AnyActingContext, doing: Act): Promise<Done> {
  const { workspaceId } = ctx.actor;
  if (doing.items.some((item) => item.kind === 'member' && item.id === ctx.actor.id && item.after === null)) {
    throw new InvalidError('This would remove you from the workspace. Somebody else has to do it.');
  }
  for (const item of doing.items) {
    const action = actionFor(item, doing.items);
    refuseUnlessCan(ctx.actor, action, subjectOf(workspaceId, action, item));
  }
  const { summary, reason = null, undoes = null, items, rules = [] } = doing;
  const { id, role, reviewId = null } = ctx.actor;
  const by = role === 'tenant' ? { memberId: null, reviewId } : { memberId: id };
  const change = await commit(ctx.weft, { workspaceId, ...by, summary, reason, undoes, items }, [...rulesOf(ctx.reference), ...rules]);
  return { change: change.number, summary, id: doing.id };
}

function subjectOf(workspaceId: Id, action: Action, item: ChangeItem): Subject {
  const record = item.after ?? item.before;
  // What only follows an organisation that is merged says nothing new, so it is not for one side alone.
  if (record !== null && 'audience' in record && action !== 'organisation.write') return { workspaceId, audience: record.audience };
  if (item.kind === 'calendar') return { workspaceId, owner: item.id };
  if (action === 'review.respond') return { workspaceId, account: 'council' };
  if (item.kind === 'review' || item.kind === 'reviewLink') return { workspaceId, reviewId: item.id };
  if (record !== null && 'reviewId' in record && record.reviewId !== null) return { workspaceId, reviewId: record.reviewId };
  const account = accountOf(action, item);
  return account === null ? { workspaceId } : { workspaceId, account };
}

/** Whose account of something an item writes; null when it is nobody’s in particular, or comes and goes with what it is about. */
function accountOf(action: Action, item: ChangeItem): Account | null {
  if (item.kind === 'placement' && action === 'placement.write') return (item.after ?? item.before)?.side ?? null;
  if (item.kind !== 'assessment' || action !== 'assessment.write') return null;
  const account = (item.after ?? item.before)?.account ?? 'joint';
  return account === 'joint' ? null : account;
}

/** The item that makes a record. */
export function making<K extends RecordKind>(kind: K, after: RecordOf<K>): ChangeItem {
  return item(kind, null, after);
}

/** The item that writes a record over itself. */
export function changing<K extends RecordKind>(kind: K, before: RecordOf<K>, after: RecordOf<K>): ChangeItem {
  return item(kind, before, after);
}

/** The item that removes a record; it can be put back from the bin. */
export function removing<K extends RecordKind>(kind: K, before: RecordOf<K>): ChangeItem {
  return item(kind, before, null);
}

function item<K extends RecordKind>(kind: K, before: RecordOf<K> | null, after: RecordOf<K> | null): ChangeItem {
  const one: AnyRecord | null = after ?? before;
  if (one === null) throw new Error('A change item needs a record.');
  // The two sides are of the kind named, which a union over kinds cannot say of a type parameter.
  return { kind, id: one.id, before, after } as ChangeItem;
}
