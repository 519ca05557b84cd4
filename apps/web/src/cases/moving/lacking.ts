import type { Requirement } from '@weft/domain';

/** Where on the case's page a rule of the flow is put right, and how. By the rule's name; other requirements are put right with the tenancy. */
const mended: Readonly<Record<string, { part: string; how: string }>> = {
  organisationSet: { part: 'facts', how: 'Say which organisation it is' },
  jointContactLogged: { part: 'log', how: 'Log a call, a visit or a meeting that both sides may read' },
  snagExists: { part: 'snags', how: 'Add the first snag' },
  snagsAgreed: { part: 'snags', how: 'Say of each snag that both sides agree on it, or that it is disputed' },
  openSnagsOwnedAndDated: { part: 'snags', how: 'Give each open snag an owner and a date' },
  noCriticalSnagOpen: { part: 'snags', how: 'Settle the critical snags' },
  noSnagOpen: { part: 'snags', how: 'Settle the open snags' },
  dependencyWaiting: { part: 'waits', how: 'Record what it waits for' },
  tenancyRecorded: { part: 'tenancy', how: 'Record the tenancy' },
  agreementSearched: { part: 'tenancy', how: 'Record the agreement, or where it was searched for' },
  undervalueRecorded: { part: 'tenancy', how: 'Record the undervalue, 0 if there is none' },
};

/** Things that the records lack and that are put right together, in one part of the case's page. */
export interface Mending {
  part: string;
  how: string;
  requirements: readonly Requirement[];
}

function howToMend({ kind, field }: Requirement, hasTenancy: boolean): Omit<Mending, 'requirements'> {
  const known = mended[field ?? ''];
  const ofTenancy = kind === 'tenancy' || known === undefined || known.part === 'tenancy';
  return ofTenancy && !hasTenancy
    ? { part: 'tenancy', how: 'Record the tenancy first' }
    : (known ?? { part: 'tenancy', how: 'Say it of the tenancy' });
}

/** What the records lack, with the way to put each right; what one way puts right stands together, so that the way is said once. */
export function mendings(requirements: readonly Requirement[], hasTenancy: boolean): Mending[] {
  const ways = new Map<string, Mending>();
  for (const requirement of requirements) {
    const { part, how } = howToMend(requirement, hasTenancy);
    const others = ways.get(how)?.requirements ?? [];
    ways.set(how, { part, how, requirements: [...others, requirement] });
  }
  return [...ways.values()];
}
