import type { Requirement } from '../reference/flow.ts';
import type { Tenancy } from '../tenancies/tenancy.ts';
import type { Case } from './case.ts';
import type { CaseEvent } from './caseEvent.ts';
import type { Dependency } from './dependency.ts';
import { isOpenSnag, type Snag } from './snag.ts';

/** Everything that the requirements of a stage are worked out from. */
export interface CaseFacts {
  case: Case;
  tenancy: Tenancy | null;
  snags: readonly Snag[];
  dependencies: readonly Dependency[];
  events: readonly CaseEvent[];
}

type Rule = (facts: CaseFacts) => boolean;

/** The rules that reference data can name. Each answers whether it is met. */
export const requirementRules = {
  organisationSet: ({ case: subject }) => subject.organisationId !== null,
  jointContactLogged: ({ events }) =>
    events.some((event) => ['call', 'meeting', 'visit'].includes(event.kind) && event.audience === 'shared'),
  snagExists: ({ snags }) => snags.some((snag) => snag.status !== 'withdrawn'),
  snagsAgreed: ({ snags }) =>
    snags.every((snag) => snag.status === 'withdrawn' || snag.liableParty === 'disputed' || (snag.agreedByCouncil && snag.agreedByTenant)),
  openSnagsOwnedAndDated: ({ snags }) => snags.filter(isOpenSnag).every((snag) => snag.ownerPostId !== null && snag.due !== null),
  noCriticalSnagOpen: ({ snags }) => !snags.some((snag) => isOpenSnag(snag) && snag.severity === 'critical'),
  noSnagOpen: ({ snags }) => !snags.some(isOpenSnag),
  dependencyWaiting: ({ dependencies }) => dependencies.some((dependency) => dependency.status === 'waiting'),
  tenancyRecorded: ({ tenancy }) => tenancy !== null,
  agreementSearched: ({ tenancy }) => tenancy !== null && (tenancy.documentStatus !== 'not_found' || tenancy.evidence.length > 0),
  undervalueRecorded: ({ tenancy }) => tenancy !== null && tenancy.undervaluePence !== null,
} satisfies Record<string, Rule>;
export type RequirementRule = keyof typeof requirementRules;

/** Whether reference data names a rule that exists. */
export function isRequirementRule(name: string): name is RequirementRule {
  return Object.hasOwn(requirementRules, name);
}

/** What the person moving a case says on the way, by requirement id: a tick, a reason, or a field's value. */
export type Supplied = Readonly<Record<string, string | boolean | null>>;

function fieldOf(record: object | null, field: string | undefined): unknown {
  return record === null || field === undefined ? null : (Object.entries(record).find(([name]) => name === field)?.[1] ?? null);
}

/** Whether a value answers a `case` or `tenancy` requirement: it is there, and not one that says "not known". */
export function answers(requirement: Requirement, value: unknown): boolean {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return false;
  return typeof value !== 'string' || !requirement.except?.includes(value);
}

/** Whether a requirement is met by the records alone. A `reason` never is: it is asked for on each move. */
export function isMet(requirement: Requirement, facts: CaseFacts): boolean {
  switch (requirement.kind) {
    case 'tick':
      return facts.case.requirementsMet.some((met) => met.requirement === requirement.id);
    case 'reason':
      return false;
    case 'case':
      return answers(requirement, fieldOf(facts.case, requirement.field));
    case 'tenancy':
      return answers(requirement, fieldOf(facts.tenancy, requirement.field));
    case 'rule':
      return requirement.field !== undefined && isRequirementRule(requirement.field) && requirementRules[requirement.field](facts);
  }
}

const inTheWay: Partial<Record<RequirementRule, (snag: Snag) => boolean>> = {
  noSnagOpen: isOpenSnag,
  noCriticalSnagOpen: (snag) => isOpenSnag(snag) && snag.severity === 'critical',
  openSnagsOwnedAndDated: (snag) => isOpenSnag(snag) && (snag.ownerPostId === null || snag.due === null),
};

/** The snags that keep a requirement from being met; none for one that is about something else. */
export function snagsInTheWay({ kind, field }: Requirement, snags: readonly Snag[]): Snag[] {
  const stands = kind === 'rule' && field !== undefined && isRequirementRule(field) ? inTheWay[field] : undefined;
  return stands ? snags.filter(stands) : [];
}
