import { describe, expect, test } from 'vitest';
import { InvalidError } from '../errors/errors.ts';
import type { Flow, Requirement } from '../reference/flow.ts';
import { caseModel, flowOf } from '../testing/flows.ts';
import { aCase, aDependency, anEvent, aSnag, aTenancy, idOf, someFacts } from '../testing/records.ts';
import { moveCase, possibleMoves } from './moveCase.ts';
import type { CaseFacts, Supplied } from './requirements.ts';

const legacy = flowOf('legacy_snagging');
const today = '2026-06-01';

/** What is unmet when nothing more is said; empty when the move goes through. */
function unmet(facts: CaseFacts, to: string, supplied: Supplied = {}): string[] {
  const result = moveCase(facts, legacy, { to, supplied, today });
  return result.moved ? [] : result.unmet.map(({ id }) => id);
}

/** The facts after a move that has to go through. */
function moved(facts: CaseFacts, to: string, supplied: Supplied = {}, flow = legacy): CaseFacts {
  const result = moveCase(facts, flow, { to, supplied, today });
  if (!result.moved) throw new Error(`Unmet: ${result.unmet.map(({ id }) => id).join(', ')}`);
  return { ...facts, case: result.case, tenancy: result.tenancy };
}

test('a legacy case goes from identified to closed, asking at each move for what it needs', () => {
  let facts = someFacts();
  expect(unmet(facts, 'contact_restored')).toEqual(['tenant_contact_named', 'councilLeadPostId', 'broker_settled']);
  facts = moved(facts, 'contact_restored', {
    tenant_contact_named: true,
    councilLeadPostId: idOf(7),
    broker_settled: 'The tenant would rather talk to the council itself.',
  });
  expect(facts.case).toMatchObject({ stage: 'contact_restored', stageSince: today, councilLeadPostId: idOf(7) });
  expect(facts.case.requirementsMet).toEqual([
    { requirement: 'tenant_contact_named', on: today, note: null },
    { requirement: 'broker_settled', on: today, note: 'The tenant would rather talk to the council itself.' },
  ]);

  expect(unmet(facts, 'fact_finding')).toEqual(['jointContactLogged']);
  facts = moved({ ...facts, events: [anEvent({ kind: 'visit' })] }, 'fact_finding');

  expect(unmet(facts, 'snag_list_agreed')).toEqual(['agreementSearched', 'legal_form_checked', 'compliance_reviewed', 'snagExists']);
  const evidence = [{ what: 'Lease', where: 'Deeds room', byWhom: null, on: null, found: false, note: null }];
  facts = { ...facts, tenancy: aTenancy({ evidence }), snags: [aSnag()] };
  facts = moved(facts, 'snag_list_agreed', { legal_form_checked: true, compliance_reviewed: true, occupationStatus: 'no_agreement' });
  expect(facts.tenancy?.occupationStatus).toBe('no_agreement');

  expect(unmet(facts, 'plan_agreed')).toEqual(['snagsAgreed', 'openSnagsOwnedAndDated', 'dependencies_recorded']);
  facts = { ...facts, snags: [aSnag({ agreedByCouncil: true, agreedByTenant: true, ownerPostId: idOf(7), due: '2026-09-01' })] };
  facts = moved(facts, 'plan_agreed', { dependencies_recorded: true });

  expect(unmet(facts, 'resolving')).toEqual(['planAgreedOn']);
  facts = moved(facts, 'resolving', { planAgreedOn: '2026-05-28' });
  expect(facts.case.planAgreedOn).toBe('2026-05-28');

  expect(unmet(facts, 'verification')).toEqual(['noSnagOpen', 'no_new_agreement_needed']);
  facts = moved({ ...facts, snags: [aSnag({ status: 'resolved' })] }, 'verification', { no_new_agreement_needed: true });

  const closing = ['tenantConfirmedOn', 'councilConfirmedOn', 'closureOutcome', 'closureNote', 'nextReviewOn'];
  expect(unmet(facts, 'closed')).toEqual(closing);
  expect(unmet(facts, 'closed', { tenantConfirmedOn: '2026-05-30', councilConfirmedOn: '2026-05-30' })).toEqual(closing.slice(2));
  facts = moved(facts, 'closed', {
    tenantConfirmedOn: '2026-05-30',
    councilConfirmedOn: '2026-05-31',
    closureOutcome: 'snags_resolved',
    closureNote: 'The roof is mended.',
    nextReviewOn: '2027-06-01',
  });
  expect(facts.case).toMatchObject({
    stage: 'closed',
    closedOn: today,
    closureOutcome: 'snags_resolved',
    waitingOn: 'nobody',
    waitingSince: null,
    nextAction: null,
    nextActionPostId: null,
    nextActionDue: null,
  });
});

describe('a closed case', () => {
  const closed = aCase({
    stage: 'closed',
    closedOn: '2026-05-01',
    closureOutcome: 'snags_resolved',
    closureNote: 'Done.',
    councilConfirmedOn: '2026-05-01',
    tenantConfirmedOn: '2026-05-01',
    planAgreedOn: '2026-03-01',
    nextReviewOn: '2027-05-01',
    nextAction: null,
    nextActionPostId: null,
    nextActionDue: null,
    waitingOn: 'nobody',
    waitingSince: null,
  });
  const facts = someFacts({ case: closed });
  const next = { nextAction: 'Look at the roof again', nextActionPostId: idOf(7), nextActionDue: '2026-06-08' };

  test('opens again for a reason, with something to do next', () => {
    expect(unmet(facts, 'fact_finding')).toEqual(['reason', 'nextAction', 'nextActionPostId', 'nextActionDue']);
    const result = moveCase(facts, legacy, { to: 'fact_finding', supplied: { ...next, reason: 'It leaks again.' }, today });
    expect(result).toMatchObject({ moved: true, reopened: true, reason: 'It leaks again.' });
  });

  test('has all of its closing still to come once it is open again', () => {
    expect(moved(facts, 'fact_finding', { ...next, reason: 'It leaks again.' }).case).toMatchObject({
      ...next,
      stage: 'fact_finding',
      closedOn: null,
      closureOutcome: null,
      closureNote: null,
      councilConfirmedOn: null,
      tenantConfirmedOn: null,
      planAgreedOn: null,
      nextReviewOn: null,
      reopenedCount: 1,
    });
  });

  test('does not open again for a reason that says nothing', () => {
    expect(unmet(facts, 'fact_finding', { ...next, reason: '  ' })).toEqual(['reason']);
  });

  test('goes nowhere else, not even on hold', () => {
    expect(possibleMoves(facts, legacy).map(({ to }) => to.id)).toEqual(['fact_finding']);
  });
});

/** Something that answers a requirement. */
function answerTo({ kind, input, list, except }: Requirement): string | boolean {
  if (kind === 'tick') return true;
  if (input === 'day') return today;
  if (input === 'post') return idOf(7);
  if (input === 'list') return caseModel.lists[list ?? '']?.find(({ id }) => !except?.includes(id))?.id ?? '';
  return 'Because.';
}

/** A case at a stage, with records that meet every rule. */
function readyAt(flow: Flow, stage: string): CaseFacts {
  const at = flow.stages.find(({ id }) => id === stage);
  const agreed = { status: 'resolved', agreedByCouncil: true, agreedByTenant: true } as const;
  return someFacts({
    case: aCase({
      flow: flow.id,
      caseType: flow.caseTypes[0] ?? '',
      stage,
      returnsTo: at?.side && !at.final ? flow.initial : null,
      closedOn: at?.final ? today : null,
    }),
    tenancy: aTenancy({ documentStatus: 'draft', undervaluePence: 0 }),
    snags: [aSnag(agreed)],
    dependencies: [aDependency()],
    events: [anEvent()],
  });
}

describe.each(caseModel.flows.map((flow) => [flow.id, flow] as const))('every pair of stages of %s', (_, flow) => {
  const open = flow.stages.filter(({ side, final }) => !side && !final).map(({ id }) => id);
  const inTable = flow.transitions.flatMap(({ from, to }) => (from === '*' ? open : [from]).map((each) => `${each} → ${to}`));
  const back = flow.stages.filter(({ side, final }) => side && !final).map(({ id }) => `${id} → ${flow.initial}`);
  const allowed = new Set([...inTable, ...back]);
  const pairs = flow.stages.flatMap((from) => flow.stages.map((to) => [from.id, to.id] as const));
  const answers = Object.fromEntries(flow.transitions.flatMap(({ requires }) => requires.map((each) => [each.id, answerTo(each)])));

  test.each(pairs)('%s to %s moves when the table has it, and only then', (from, to) => {
    const facts = readyAt(flow, from);
    const move = () => moveCase(facts, flow, { to, supplied: answers, today });
    if (allowed.has(`${from} → ${to}`)) expect(move()).toMatchObject({ moved: true, case: { stage: to } });
    else expect(move).toThrow(InvalidError);
    expect(possibleMoves(facts, flow).some((each) => each.to.id === to)).toBe(allowed.has(`${from} → ${to}`));
  });
});

describe('a side stage', () => {
  const waiting = someFacts({ case: aCase({ stage: 'resolving' }), dependencies: [aDependency()] });

  test('asks for something that is waiting and for a day to look again', () => {
    expect(unmet({ ...waiting, dependencies: [] }, 'on_hold')).toEqual(['dependencyWaiting', 'holdReviewOn']);
  });

  test('remembers where the case came from and leads back only there', () => {
    const held = moved(waiting, 'on_hold', { holdReviewOn: '2026-07-01' });
    expect(held.case).toMatchObject({ stage: 'on_hold', returnsTo: 'resolving', holdReviewOn: '2026-07-01', closedOn: null });
    expect(possibleMoves(held, legacy).map(({ to, returning }) => [to.id, returning])).toEqual([['resolving', true]]);
    expect(moved(held, 'resolving').case).toMatchObject({ stage: 'resolving', returnsTo: null });
  });

  test('asks afresh the next time', () => {
    const back = moved(moved(waiting, 'on_hold', { holdReviewOn: '2026-07-01' }), 'resolving');
    expect(unmet(back, 'on_hold')).toEqual(['holdReviewOn']);
    const calm = moved(moved(waiting, 'escalated', { reason: 'Nobody answers.', escalatedTo: 'Head of Property' }), 'resolving');
    expect(unmet(calm, 'escalated')).toEqual(['reason', 'escalatedTo']);
  });

  test('keeps the reason for an escalation', () => {
    const result = moveCase(waiting, legacy, {
      to: 'escalated',
      supplied: { reason: 'Nobody answers.', escalatedTo: 'Head of Property' },
      today,
    });
    expect(result).toMatchObject({ moved: true, reason: 'Nobody answers.', reopened: false, case: { escalatedTo: 'Head of Property' } });
  });
});

describe('a refused transfer', () => {
  const flow = flowOf('new_transfer');
  const enquiry = someFacts({ case: aCase({ flow: flow.id, caseType: 'new_transfer', stage: 'business_case' }) });
  const refused = moved(enquiry, 'refused', { reason: 'Not viable.', closureOutcome: 'refused', closureNote: 'Told in writing.' }, flow);

  test('is closed, and does not simply go back', () => {
    expect(refused.case).toMatchObject({ stage: 'refused', closedOn: today, returnsTo: null, closureOutcome: 'refused' });
    expect(possibleMoves(refused, flow).map(({ to }) => to.id)).toEqual(['expression_of_interest', 'assessment']);
    const remembering = { ...refused, case: { ...refused.case, returnsTo: 'business_case' } };
    expect(possibleMoves(remembering, flow)).toEqual(possibleMoves(refused, flow));
  });

  test('opens again for a reason', () => {
    const result = moveCase(refused, flow, { to: 'assessment', supplied: {}, today });
    expect(result).toMatchObject({
      moved: false,
      unmet: [{ id: 'reason' }, { id: 'nextAction' }, { id: 'nextActionPostId' }, { id: 'nextActionDue' }],
    });
  });
});

describe('what is said on the way', () => {
  const verifying = someFacts({ case: aCase({ stage: 'verification', closureNote: 'Nearly there.' }) });
  const regularising = (documentStatus: string) =>
    someFacts({ case: aCase({ stage: 'regularising' }), tenancy: aTenancy({ documentStatus }) });
  const ticks = { new_agreement_dated: true, decision_settled: true };

  test('is refused when it is no value of its field', () => {
    const supplied = { tenantConfirmedOn: '31 May', councilConfirmedOn: today, closureOutcome: 'snags_resolved', nextReviewOn: today };
    const move = () => moveCase(verifying, legacy, { to: 'closed', supplied, today });
    expect(move).toThrow('Give a real date, such as 27 March 2026.');
    expect(move).toThrow(InvalidError);
  });

  test('does not count when the list says that it is not known', () => {
    expect(unmet(regularising('terms_agreed'), 'verification', ticks)).toEqual(['documentStatus']);
    expect(unmet(regularising('terms_agreed'), 'verification', { ...ticks, documentStatus: 'draft' })).toEqual(['documentStatus']);
    expect(unmet(regularising('terms_agreed'), 'verification', { ...ticks, documentStatus: 'completed' })).toEqual([]);
  });

  test('takes the place of what stands, so it has to do as well', () => {
    expect(unmet(regularising('completed'), 'verification', ticks)).toEqual([]);
    expect(unmet(regularising('completed'), 'verification', { ...ticks, documentStatus: 'not_found' })).toEqual(['documentStatus']);
  });

  test('is not taken for a tenancy that is not there', () => {
    const facts = { ...regularising('draft'), tenancy: null };
    expect(unmet(facts, 'verification', { ...ticks, documentStatus: 'completed' })).toEqual(['tenancyRecorded', 'documentStatus']);
  });

  test('cannot talk a rule out of the way', () => {
    const resolving = someFacts({ case: aCase({ stage: 'resolving' }), snags: [aSnag()] });
    expect(unmet(resolving, 'verification', { noSnagOpen: true, no_new_agreement_needed: true })).toEqual(['noSnagOpen']);
  });

  test('is not asked for twice once it is ticked', () => {
    const met = [{ requirement: 'no_new_agreement_needed', on: '2026-02-01', note: null }];
    const resolving = someFacts({ case: aCase({ stage: 'resolving', requirementsMet: met }) });
    expect(moved(resolving, 'verification').case.requirementsMet).toEqual(met);
  });
});

test('a stage that does not exist is refused by its name', () => {
  expect(() => moveCase(someFacts(), legacy, { to: 'limbo', supplied: {}, today })).toThrow(
    '“limbo” is not a stage of Legacy and follow-up.',
  );
});

test('a move that the table lacks is refused by the names of both stages', () => {
  expect(() => moveCase(someFacts(), legacy, { to: 'closed', supplied: {}, today })).toThrow(
    'A case cannot move from “Identified” to “Closed”.',
  );
});

test('moving leaves what it was given as it was', () => {
  const facts = someFacts();
  const before = structuredClone(facts);
  moved(facts, 'contact_restored', { tenant_contact_named: true, councilLeadPostId: idOf(7), broker_settled: true });
  expect(facts).toEqual(before);
});
