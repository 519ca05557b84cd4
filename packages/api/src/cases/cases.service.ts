import { readRecords } from '@weft/db';
import {
  type Asset,
  type Case,
  type ChangeItem,
  type FieldProblem,
  ForbiddenError,
  type Id,
  InvalidError,
  refuseUnlessCan,
  standingOf,
  type Tenancy,
} from '@weft/domain';
import { act, changing, type Done, fresh, madeHere, making, mustRead, mustReadAt, removing, valid } from '../acting/act.ts';
import { removingActions } from '../actions/removing.ts';
import type { ActingContext } from '../context.ts';
import { removingDocuments } from '../documents/readable.ts';
import { newAsset } from '../tenancies/assets.service.ts';
import { newTenancy } from '../tenancies/tenancies.service.ts';
import { refuseUnknownTerms } from '../terms/refusing.ts';
import type { CaseInput, CasePatch } from './cases.schema.ts';
import { flowFor } from './flows.ts';
import { canReadEvent } from './readableEvents.ts';
import { nextReference } from './reference.ts';
import { refuseStrangers } from './strangers.ts';

const kind = 'case';

/** How often a reference is asked for anew when somebody else took the same one first. */
const attempts = 20;

/** What a case is at its beginning, but for its flow and its subject. */
const atFirst = {
  returnsTo: null,
  contactState: 'working',
  waitingOn: 'nobody',
  nextAction: null,
  nextActionPostId: null,
  nextActionDue: null,
  councilLeadPostId: null,
  partnerLeadPostId: null,
  organisationId: null,
  targetCloseDate: null,
  summary: null,
  holdReviewOn: null,
  escalatedTo: null,
  planAgreedOn: null,
  nextReviewOn: null,
  councilConfirmedOn: null,
  tenantConfirmedOn: null,
  closedOn: null,
  closureOutcome: null,
  closureNote: null,
  lessonsLearned: null,
  reopenedCount: 0,
  requirementsMet: [],
  uncertainties: [],
  fictional: false,
};

const closing = ['closureOutcome', 'closureNote', 'councilConfirmedOn', 'tenantConfirmedOn', 'nextReviewOn'] as const;

async function checkedCase(ctx: ActingContext, fields: object, before: Case | null): Promise<Case> {
  const subject = valid(kind, fields);
  await refuseUnknownTerms(ctx, kind, subject, before);
  if (subject.waitingSince !== null && subject.waitingSince > ctx.today) {
    const message = 'It cannot have waited since a day that is still to come.';
    throw new InvalidError(message, [{ path: 'waitingSince', message }]);
  }
  await refuseStrangers(ctx, [
    { kind: 'organisation', path: 'organisationId', id: subject.organisationId },
    { kind: 'post', path: 'openedByPostId', id: subject.openedByPostId },
    { kind: 'post', path: 'councilLeadPostId', id: subject.councilLeadPostId },
    { kind: 'post', path: 'partnerLeadPostId', id: subject.partnerLeadPostId },
    { kind: 'post', path: 'nextActionPostId', id: subject.nextActionPostId },
  ]);
  return subject;
}

function refuseOtherBuilding(assetId: Id, tenancy: Tenancy | null): void {
  if (tenancy === null || tenancy.assetId === assetId) return;
  const message = 'This tenancy is of another building. Choose one of this building, or record a new one.';
  throw new InvalidError(message, [{ path: 'tenancyId', message }]);
}

/** The tenancy that a case is about though nobody named it: the one that its organisation has of its building; null where it has none or several. */
async function onlyTenancy(ctx: ActingContext, { id: assetId }: Asset, organisationId: Id | null): Promise<Tenancy | null> {
  if (organisationId === null) return null;
  const all = await readRecords(ctx.weft.kysely, 'tenancy', ctx.actor.workspaceId, { assetId });
  const own = all.filter((each) => each.organisationId === organisationId && standingOf(each, ctx.today) !== 'before');
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** The building of a case: one on record, or the new one to be made with it. */
async function subjectOf(ctx: ActingContext, input: CaseInput): Promise<{ asset: Asset; tenancy: Tenancy | null; items: ChangeItem[] }> {
  if ('id' in input.asset) await refuseStrangers(ctx, [{ kind: 'asset', path: 'asset.id', id: input.asset.id }]);
  const asset = 'make' in input.asset ? newAsset(ctx, input.asset.make) : await mustRead(ctx, 'asset', input.asset.id);
  const items: ChangeItem[] = 'make' in input.asset ? [making('asset', asset)] : [];
  if (input.tenancy === null) return { asset, tenancy: await onlyTenancy(ctx, asset, input.organisationId ?? null), items };
  if ('id' in input.tenancy) {
    await refuseStrangers(ctx, [{ kind: 'tenancy', path: 'tenancy.id', id: input.tenancy.id }]);
    const tenancy = await mustRead(ctx, 'tenancy', input.tenancy.id);
    refuseOtherBuilding(asset.id, tenancy);
    return { asset, tenancy, items };
  }
  const { organisationId } = input;
  if (!organisationId) {
    const message = 'Say which organisation it is before recording its tenancy.';
    throw new InvalidError(message, [{ path: 'organisationId', message }]);
  }
  const tenancy = await newTenancy(ctx, { ...input.tenancy.make, assetId: asset.id, organisationId });
  return { asset, tenancy, items: [...items, making('tenancy', tenancy)] };
}

function isTakenReference(error: unknown): boolean {
  return error instanceof InvalidError && error.problems.some((problem) => problem.path === 'reference');
}

/** What is written along with a new case, and how the whole is told. */
export interface Alongside {
  items: readonly ChangeItem[];
  summary: string;
}

/**
 * Opens a case at the first stage of its flow, with the building and the tenancy when they are new, and the year's next reference.
 * @param alongside gives what else belongs to the same change, such as the case's first snags.
 * @throws InvalidError with a problem per field.
 */
export async function createCase(ctx: ActingContext, input: CaseInput, alongside?: (subject: Case) => Promise<Alongside>): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const { asset: _asset, tenancy: _tenancy, ...fields } = input;
  const flow = await flowFor(ctx, input.caseType);
  const { asset, tenancy, items } = await subjectOf(ctx, input);
  const started = { flow: flow.id, stage: flow.initial, stageSince: ctx.today, openedOn: ctx.today, openedByPostId: ctx.actor.postId };
  for (let attempt = 1; ; attempt += 1) {
    const reference = await nextReference(ctx);
    const named = { ...atFirst, ...madeHere, ...started, ...fields, ...fresh(ctx), reference, assetId: asset.id };
    const waitingSince = fields.waitingSince ?? (named.waitingOn === 'nobody' ? null : ctx.today);
    const subject = await checkedCase(ctx, { ...named, tenancyId: tenancy?.id ?? null, waitingSince }, null);
    try {
      const also = (await alongside?.(subject)) ?? { items: [], summary: `Opened ${reference}, ${asset.name}` };
      return await act(ctx, { id: subject.id, summary: also.summary, items: [...items, making(kind, subject), ...also.items] });
    } catch (error) {
      if (attempt === attempts || !isTakenReference(error)) throw error;
    }
  }
}

function refuseUnclosing(before: Case, after: Case): void {
  if (before.closedOn === null) return;
  const emptied = closing.filter((field) => before[field] !== null && after[field] === null);
  const message = 'A closed case keeps what it was closed with. Open it again to change this.';
  const problems: FieldProblem[] = emptied.map((path) => ({ path, message }));
  if (after.waitingOn !== 'nobody') problems.push({ path: 'waitingOn', message: 'A closed case waits on nobody.' });
  if (problems.length > 0) throw new InvalidError(problems[0]?.message ?? message, problems);
}

/** When it began to wait on whoever's move it now is: today when that changed, unless the patch says since when. */
function waitingSinceOf(ctx: ActingContext, before: Case, data: CasePatch): Case['waitingSince'] {
  const waitingOn = data.waitingOn ?? before.waitingOn;
  if (waitingOn === 'nobody') return null;
  if (data.waitingSince !== undefined) return data.waitingSince;
  return waitingOn === before.waitingOn ? before.waitingSince : ctx.today;
}

/** A case with some of its fields changed, checked whole, not yet written. @throws InvalidError with a problem per field. */
export async function patchedCase(ctx: ActingContext, before: Case, data: CasePatch): Promise<Case> {
  const after = await checkedCase(ctx, { ...before, ...data, waitingSince: waitingSinceOf(ctx, before, data) }, before);
  refuseUnclosing(before, after);
  if ((await flowFor(ctx, after.caseType)).id !== before.flow) {
    const message = 'Cases of this kind go through other stages. Open a new case for it.';
    throw new InvalidError(message, [{ path: 'caseType', message }]);
  }
  await refuseStrangers(ctx, [
    { kind: 'asset', path: 'assetId', id: after.assetId },
    { kind: 'tenancy', path: 'tenancyId', id: after.tenancyId },
  ]);
  if (after.tenancyId !== null) refuseOtherBuilding(after.assetId, await mustRead(ctx, 'tenancy', after.tenancyId));
  return after;
}

/** Changes a case: anything but its stage. */
export async function updateCase(ctx: ActingContext, asked: { id: Id; version: number; data: CasePatch }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, asked.data);
  const after = await patchedCase(ctx, before, asked.data);
  return act(ctx, { id: after.id, summary: `Changed ${after.reference}`, items: [changing(kind, before, after)] });
}

/**
 * Puts a case in the bin with its snags, dependencies, log and documents. Its building and tenancy stay.
 * @throws ForbiddenError when the other side has notes of its own on it, InvalidError when another case waits for it.
 */
export async function deleteCase(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, null);
  const ofCase = { caseId: before.id };
  const snags = await readRecords(kysely, 'snag', workspaceId, ofCase);
  const dependencies = await readRecords(kysely, 'dependency', workspaceId, ofCase);
  const events = await readRecords(kysely, 'caseEvent', workspaceId, ofCase);
  if (!events.every((event) => canReadEvent(ctx.actor, event)))
    throw new ForbiddenError('The other side keeps notes of its own on this case, so it cannot be removed. Close it instead.');
  const waiters = await readRecords(kysely, 'dependency', workspaceId, { dependsOnCaseId: before.id });
  if (waiters.length > 0) throw new InvalidError('Another case waits for this one. Remove what it waits for first.');
  const items = [
    ...(await removingDocuments(ctx, ofCase)),
    ...(await removingDocuments(ctx, { snagId: snags.map(({ id }) => id) })),
    ...dependencies.map((each) => removing('dependency', each)),
    ...snags.map((each) => removing('snag', each)),
    ...events.map((each) => removing('caseEvent', each)),
    ...(await removingActions(ctx, ofCase)),
    removing(kind, before),
  ];
  return act(ctx, { id: before.id, summary: `Removed ${before.reference}`, items });
}
