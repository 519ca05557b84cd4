import { expect, test } from 'vitest';
import type { Requirement } from '../reference/flow.ts';
import { aCase, aDependency, anEvent, aSnag, aTenancy, idOf, someFacts } from '../testing/records.ts';
import { type CaseFacts, isMet, isRequirementRule, type RequirementRule } from './requirements.ts';

const searched = [{ what: 'Lease', where: 'Deeds room', byWhom: null, on: null, found: false, note: null }];
const agreed = { agreedByCouncil: true, agreedByTenant: true };

const rules: readonly [rule: RequirementRule, what: string, facts: Partial<CaseFacts>, met: boolean][] = [
  ['organisationSet', 'an organisation', { case: aCase() }, true],
  ['organisationSet', 'no organisation', { case: aCase({ organisationId: null }) }, false],
  ['jointContactLogged', 'an empty log', {}, false],
  ['jointContactLogged', 'a shared call', { events: [anEvent({ kind: 'call' })] }, true],
  ['jointContactLogged', 'a meeting that one side keeps to itself', { events: [anEvent({ kind: 'meeting', audience: 'council' })] }, false],
  ['jointContactLogged', 'a letter', { events: [anEvent({ kind: 'letter' })] }, false],
  ['snagExists', 'no snag', {}, false],
  ['snagExists', 'a snag', { snags: [aSnag()] }, true],
  ['snagExists', 'a snag that was withdrawn', { snags: [aSnag({ status: 'withdrawn' })] }, false],
  ['snagsAgreed', 'a snag that both agree', { snags: [aSnag(agreed)] }, true],
  ['snagsAgreed', 'a snag that one side agrees', { snags: [aSnag({ agreedByCouncil: true })] }, false],
  ['snagsAgreed', 'a disputed snag', { snags: [aSnag({ liableParty: 'disputed' })] }, true],
  ['openSnagsOwnedAndDated', 'a snag without an owner', { snags: [aSnag({ due: '2026-02-01' })] }, false],
  ['openSnagsOwnedAndDated', 'a snag without a day', { snags: [aSnag({ ownerPostId: idOf(1) })] }, false],
  ['openSnagsOwnedAndDated', 'a snag with both', { snags: [aSnag({ ownerPostId: idOf(1), due: '2026-02-01' })] }, true],
  ['openSnagsOwnedAndDated', 'a settled snag with neither', { snags: [aSnag({ status: 'verified' })] }, true],
  ['noCriticalSnagOpen', 'a critical snag', { snags: [aSnag({ severity: 'critical', status: 'blocked' })] }, false],
  ['noCriticalSnagOpen', 'a high one', { snags: [aSnag({ severity: 'high' })] }, true],
  ['noCriticalSnagOpen', 'a critical one put right', { snags: [aSnag({ severity: 'critical', status: 'resolved' })] }, true],
  ['noSnagOpen', 'a snag in progress', { snags: [aSnag({ status: 'in_progress' })] }, false],
  ['noSnagOpen', 'an accepted snag', { snags: [aSnag({ status: 'accepted' })] }, true],
  ['dependencyWaiting', 'a met dependency', { dependencies: [aDependency({ status: 'met' })] }, false],
  ['dependencyWaiting', 'a waiting one', { dependencies: [aDependency()] }, true],
  ['tenancyRecorded', 'no tenancy', { tenancy: null }, false],
  ['tenancyRecorded', 'a tenancy of which nothing is known', { tenancy: aTenancy() }, true],
  ['agreementSearched', 'a lease that nobody looked for', { tenancy: aTenancy() }, false],
  ['agreementSearched', 'a lease that was looked for and not found', { tenancy: aTenancy({ evidence: searched }) }, true],
  ['agreementSearched', 'a lease that is there', { tenancy: aTenancy({ documentStatus: 'completed' }) }, true],
  ['agreementSearched', 'no tenancy', { tenancy: null }, false],
  ['undervalueRecorded', 'no undervalue', { tenancy: aTenancy() }, false],
  ['undervalueRecorded', 'an undervalue of nothing', { tenancy: aTenancy({ undervaluePence: 0 }) }, true],
];

test.each(rules)('%s: %s', (rule, _, facts, met) => {
  expect(isMet({ id: rule, label: rule, kind: 'rule', field: rule }, someFacts(facts))).toBe(met);
});

test('a rule that does not exist is never met', () => {
  expect(isRequirementRule('toString')).toBe(false);
  expect(isMet({ id: 'x', label: 'x', kind: 'rule', field: 'toString' }, someFacts())).toBe(false);
  expect(isMet({ id: 'x', label: 'x', kind: 'rule' }, someFacts())).toBe(false);
});

test('a field is met when it is filled in', () => {
  const planned: Requirement = { id: 'planAgreedOn', label: 'Plan', kind: 'case', field: 'planAgreedOn', input: 'day' };
  expect(isMet(planned, someFacts())).toBe(false);
  expect(isMet(planned, someFacts({ case: aCase({ planAgreedOn: '2026-02-01' }) }))).toBe(true);
  expect(isMet({ ...planned, field: 'noSuchField' }, someFacts())).toBe(false);
});

test('a field of the tenancy is met only by a tenancy, and not by a value that says it is not known', () => {
  const basis: Requirement = { id: 'disposalBasis', label: 'Basis', kind: 'tenancy', field: 'disposalBasis', except: ['not_recorded'] };
  expect(isMet(basis, someFacts({ tenancy: null }))).toBe(false);
  expect(isMet(basis, someFacts())).toBe(false);
  expect(isMet(basis, someFacts({ tenancy: aTenancy({ disposalBasis: 'gdc_2003' }) }))).toBe(true);
});

test('a tick is met once somebody said so, a reason never', () => {
  const tick: Requirement = { id: 'acknowledged', label: 'Acknowledged', kind: 'tick' };
  const met = someFacts({ case: aCase({ requirementsMet: [{ requirement: 'acknowledged', on: '2026-02-01', note: null }] }) });
  expect([isMet(tick, someFacts()), isMet(tick, met)]).toEqual([false, true]);
  expect(isMet({ ...tick, kind: 'reason' }, met)).toBe(false);
});
