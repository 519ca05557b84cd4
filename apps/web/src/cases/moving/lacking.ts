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

/** How something that the records lack is put right, and in which part of the case's page. */
export function howToMend(field: string | undefined): { part: string; how: string } {
  return mended[field ?? ''] ?? { part: 'tenancy', how: 'Record the tenancy first' };
}
