import { readRecords } from '@weft/db';
import {
  type Assessment,
  type AssessmentAccount,
  byLatest,
  type Day,
  type Id,
  InvalidError,
  refuseUnlessCan,
  type Subject,
} from '@weft/domain';
import { act, changing, type Done, fresh, making, mustRead, mustReadAt, removing, valid } from '../acting/act.ts';
import { redacted } from '../acting/redact.ts';
import type { ActingContext } from '../context.ts';
import type { AssessmentInput, AssessmentPatch } from './assessments.schema.ts';

const kind = 'assessment';
const views: Readonly<Record<AssessmentAccount, string>> = {
  council: 'The council’s view',
  partner: 'The partner’s view',
  joint: 'The view of both sides',
};

/** Whose account is written: a side’s own is that side’s alone to write, a joint one either side’s. */
function subjectOf({ actor }: ActingContext, account: AssessmentAccount): Subject {
  return account === 'joint' ? { workspaceId: actor.workspaceId } : { workspaceId: actor.workspaceId, account };
}

function refuseLaterThan(today: Day, { assessedOn }: Assessment): void {
  if (assessedOn <= today) return;
  const message = 'Choose a day that is not after today.';
  throw new InvalidError(message, [{ path: 'assessedOn', message }]);
}

/** Every assessment of a relationship, the latest first, as the actor may see them. */
export async function listAssessments(ctx: ActingContext, relationshipId: Id): Promise<Assessment[]> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  await mustRead(ctx, 'relationship', relationshipId);
  const assessments = await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId, { relationshipId });
  return assessments.sort(byLatest).map((assessment) => redacted(ctx.actor, kind, assessment));
}

/** Keeps a new assessment, complete or not, beside all that were made before. @throws InvalidError when its day is after today. */
export async function createAssessment(ctx: ActingContext, input: AssessmentInput): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'assessment.write', subjectOf(ctx, input.account));
  const { name } = await mustRead(ctx, 'relationship', input.relationshipId);
  const assessment = valid(kind, { ...input, memberId: ctx.actor.id, originKey: null, ...fresh(ctx) });
  refuseLaterThan(ctx.today, assessment);
  const summary = `${views[assessment.account]}: assessed how strategic “${name}” is`;
  return act(ctx, { id: assessment.id, summary, items: [making(kind, assessment)] });
}

/** The assessment as the actor last saw it, and what its relationship is called, if it is theirs to write. */
async function mustReadOwn(ctx: ActingContext, asked: { id: Id; version: number; data?: AssessmentPatch }) {
  refuseUnlessCan(ctx.actor, 'assessment.write', ctx.actor);
  const { account, relationshipId } = await mustRead(ctx, kind, asked.id);
  refuseUnlessCan(ctx.actor, 'assessment.write', subjectOf(ctx, account));
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, asked.data ?? null);
  const { name } = await mustRead(ctx, 'relationship', relationshipId);
  return { before, of: views[account], name };
}

/** Changes the fields given. @throws ConflictError with both when it was changed since `version`; InvalidError when its day is after today. */
export async function updateAssessment(ctx: ActingContext, asked: { id: Id; version: number; data: AssessmentPatch }): Promise<Done> {
  const { before, of, name } = await mustReadOwn(ctx, asked);
  const after = valid(kind, { ...before, ...asked.data });
  refuseLaterThan(ctx.today, after);
  return act(ctx, { id: after.id, summary: `${of}: changed how strategic “${name}” is`, items: [changing(kind, before, after)] });
}

/** Puts an assessment in the bin. */
export async function deleteAssessment(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  const { before, of, name } = await mustReadOwn(ctx, asked);
  return act(ctx, { id: before.id, summary: `${of}: removed an assessment of “${name}”`, items: [removing(kind, before)] });
}
