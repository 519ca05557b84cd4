import { InvalidError } from '../errors/errors.ts';
import { reachableStages, returnsFrom } from '../flows/reach.ts';
import type { Flow, Requirement, Stage } from '../reference/flow.ts';
import { type Tenancy, tenancyFields } from '../tenancies/tenancy.ts';
import type { Day } from '../values/day.ts';
import { type Case, caseFields } from './case.ts';
import { answers, type CaseFacts, isMet, type Supplied } from './requirements.ts';

/** One move that a case could make now, and what it would ask for. */
export interface PossibleMove {
  to: Stage;
  /** Back from a side stage to where the case was. */
  returning: boolean;
  requirements: readonly { requirement: Requirement; met: boolean }[];
}

/** The outcome of a move: either what is still unmet, or the records as they will stand. */
export type MoveResult =
  | { moved: false; unmet: readonly Requirement[] }
  | { moved: true; case: Case; tenancy: Tenancy | null; reason: string | null; reopened: boolean };

function stageOf(flow: Flow, id: string): Stage {
  const stage = flow.stages.find((each) => each.id === id);
  if (!stage) throw new InvalidError(`“${id}” is not a stage of ${flow.label}.`, [{ path: 'to', message: 'Choose one of the stages.' }]);
  return stage;
}

/** Every move the case could make from where it stands, with what is met already, in the order of the flow's stages. */
export function possibleMoves(facts: CaseFacts, flow: Flow): PossibleMove[] {
  return reachableStages(facts.case, flow).map(({ to, returning, requires }) => ({
    to,
    returning,
    requirements: requires.map((requirement) => ({ requirement, met: isMet(requirement, facts) })),
  }));
}

function isSupplied(requirement: Requirement, facts: CaseFacts, supplied: Supplied): boolean {
  const value = supplied[requirement.id];
  if (requirement.kind === 'rule') return false;
  if (requirement.kind === 'tick') return value === true || (typeof value === 'string' && value.trim() !== '');
  // Without a tenancy there is nowhere to keep the answer, and dropping it would lose what was said.
  if (requirement.kind === 'tenancy' && facts.tenancy === null) return false;
  return typeof value === 'string' && answers(requirement, value);
}

/** A field answered on the way takes the place of what stands, so that answer has to do as well. */
function isReplaced(requirement: Requirement, supplied: Supplied): boolean {
  const value = supplied[requirement.id];
  return (requirement.kind === 'case' || requirement.kind === 'tenancy') && typeof value === 'string' && value !== '';
}

function filledIn<T extends Case | Tenancy>(
  record: T,
  kind: 'case' | 'tenancy',
  requirements: readonly Requirement[],
  supplied: Supplied,
): T {
  const fields = requirements.filter((each) => each.kind === kind && isReplaced(each, supplied));
  return { ...record, ...Object.fromEntries(fields.map((each) => [each.field, supplied[each.id]])) };
}

function checked(subject: Case, tenancy: Tenancy | null): void {
  const results = [caseFields.safeParse(subject), ...(tenancy === null ? [] : [tenancyFields.safeParse(tenancy)])];
  const issues = results.flatMap((result) => result.error?.issues ?? []);
  const first = issues[0];
  if (first)
    throw new InvalidError(
      first.message,
      issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    );
}

/** A closed case waits on nobody and has nothing to be done next. */
function atRest(today: Day): Partial<Case> {
  return { closedOn: today, waitingOn: 'nobody', waitingSince: null, nextAction: null, nextActionPostId: null, nextActionDue: null };
}

/** A case opened again has all of its closing still to come, and needs a new plan. */
const unclosed: Partial<Case> = {
  closedOn: null,
  closureOutcome: null,
  closureNote: null,
  councilConfirmedOn: null,
  tenantConfirmedOn: null,
  nextReviewOn: null,
  planAgreedOn: null,
};

/**
 * The one way a case changes stage. Pure: it answers what is unmet, or the case and tenancy as they will stand after the move.
 * What was supplied on the way fills in fields, ticks requirements off and gives the reason.
 * @throws InvalidError when there is no such stage or no such move, or when a supplied value is not a valid one.
 */
export function moveCase(facts: CaseFacts, flow: Flow, move: { to: string; supplied: Supplied; today: Day }): MoveResult {
  const from = flow.stages.find(({ id }) => id === facts.case.stage) ?? { label: facts.case.stage, final: false, side: false };
  const to = stageOf(flow, move.to);
  const possible = possibleMoves(facts, flow).find((each) => each.to.id === to.id);
  if (!possible)
    throw new InvalidError(`A case cannot move from “${from.label}” to “${to.label}”.`, [
      { path: 'to', message: 'Choose one of the offered stages.' },
    ]);

  const unmet = possible.requirements
    .filter((each) => (!each.met || isReplaced(each.requirement, move.supplied)) && !isSupplied(each.requirement, facts, move.supplied))
    .map((each) => each.requirement);
  if (unmet.length > 0) return { moved: false, unmet };

  const requirements = possible.requirements.map((each) => each.requirement);
  const ticked = possible.requirements
    .filter((each) => each.requirement.kind === 'tick' && !each.met)
    .map(({ requirement }) => {
      const said = move.supplied[requirement.id];
      return { requirement: requirement.id, on: move.today, note: typeof said === 'string' ? said : null };
    });
  const reasonFor = requirements.find((each) => each.kind === 'reason');
  const reason = reasonFor ? String(move.supplied[reasonFor.id]) : null;
  const reopened = from.final && !to.final;

  const subject: Case = {
    ...filledIn(facts.case, 'case', requirements, move.supplied),
    stage: to.id,
    stageSince: move.today,
    returnsTo: returnsFrom(to, facts.case.stage),
    // What was said of one hold or escalation does not answer for the next.
    ...(from.side ? { holdReviewOn: null, escalatedTo: null } : {}),
    requirementsMet: [...facts.case.requirementsMet, ...ticked],
    ...(to.final ? atRest(move.today) : {}),
    ...(reopened ? { ...unclosed, reopenedCount: facts.case.reopenedCount + 1 } : {}),
  };
  const tenancy = facts.tenancy === null ? null : filledIn(facts.tenancy, 'tenancy', requirements, move.supplied);
  checked(subject, tenancy);
  return { moved: true, case: subject, tenancy, reason, reopened };
}
