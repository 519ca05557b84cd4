import { forEachEngine } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase, today } from '../testing/caseWorld.ts';

type Supplied = Record<string, string | boolean | null>;

forEachEngine('moving a case', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
  });
  afterAll(() => world.close());

  async function move(id: string, to: string, supplied: Supplied = {}) {
    const cora = await world.as('caseworker-partner');
    const { version } = (await cora.cases.get({ id })).case;
    return cora.cases.move({ id, version, to, supplied });
  }

  const page = async (id: string) => (await world.as('caseworker-partner')).cases.get({ id });
  const toContact = () => ({ tenant_contact_named: true, councilLeadPostId: world.surveyor, broker_settled: 'VAST brokers it' });

  test('what is unmet comes back by requirement, and nothing is written', async () => {
    const id = await openCase(world);
    const before = await page(id);
    await expect(move(id, 'contact_restored', { tenant_contact_named: true })).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
      cause: { code: 'unmet', problems: [{ path: 'councilLeadPostId' }, { path: 'broker_settled' }] },
    });
    expect(await page(id)).toEqual(before);
  });

  test('what is supplied on the way is kept, and the log says what happened, in one change', async () => {
    const id = await openCase(world);
    const { change } = await move(id, 'contact_restored', toContact());
    const after = await page(id);
    expect(after.case).toMatchObject({ stage: 'contact_restored', stageSince: today, councilLeadPostId: world.surveyor });
    expect(after.case.requirementsMet).toContainEqual({ requirement: 'broker_settled', on: today, note: 'VAST brokers it' });
    expect(after.events[0]).toMatchObject({
      kind: 'stage_change',
      audience: 'shared',
      fromStage: 'identified',
      toStage: 'contact_restored',
      text: 'Moved from “Identified” to “Contact restored”.',
    });
    const cora = await world.as('caseworker-partner');
    expect((await cora.changes.get({ number: change })).touched.map(({ kind }) => kind).sort()).toEqual(['case', 'caseEvent']);
  });

  test('a field of the tenancy supplied on the way is written to the tenancy', async () => {
    const id = await openCase(world);
    const cora = await world.as('caseworker-partner');
    await move(id, 'contact_restored', toContact());
    await cora.cases.events.create({ data: { caseId: id, kind: 'visit', text: 'Met the trustees' } });
    await move(id, 'fact_finding');
    const { tenancy } = await page(id);
    const searched = { what: 'A lease', where: 'Deeds room', byWhom: null, on: today, found: false, note: null };
    await cora.tenancies.update({ id: tenancy?.id ?? '', version: tenancy?.version ?? 0, data: { evidence: [searched] } });
    await cora.cases.snags.create({ data: { caseId: id, category: 'tenure', title: 'No lease', severity: 'high' } });
    const supplied = { legal_form_checked: true, compliance_reviewed: true, occupationStatus: 'holding_over_unclear' };
    await expect(move(id, 'snag_list_agreed', { ...supplied, occupationStatus: 'made_up' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { problems: [expect.objectContaining({ path: 'occupationStatus' })] },
    });
    await move(id, 'snag_list_agreed', supplied);
    expect((await page(id)).tenancy?.occupationStatus).toBe('holding_over_unclear');
  });

  test('the page says which requirements of each move are met already', async () => {
    const id = await openCase(world);
    const { moves } = await page(id);
    const hold = moves.find((each) => each.to.id === 'on_hold');
    expect(hold?.requirements.map(({ requirement, met }) => [requirement.id, met])).toEqual([
      ['dependencyWaiting', false],
      ['holdReviewOn', false],
    ]);
    const cora = await world.as('caseworker-partner');
    await cora.cases.dependencies.create({
      data: { caseId: id, snagId: null, kind: 'decision', description: 'Cabinet', waitingOn: 'council_decision' },
    });
    const again = (await page(id)).moves.find((each) => each.to.id === 'on_hold');
    expect(again?.requirements[0]?.met).toBe(true);
  });

  test('a case on hold goes back to where it was, and only there', async () => {
    const id = await openCase(world);
    const cora = await world.as('caseworker-partner');
    await cora.cases.dependencies.create({
      data: { caseId: id, snagId: null, kind: 'decision', description: 'Cabinet', waitingOn: 'council_decision' },
    });
    await move(id, 'on_hold', { holdReviewOn: '2027-01-15' });
    const held = await page(id);
    expect(held.case).toMatchObject({ returnsTo: 'identified', holdReviewOn: '2027-01-15' });
    expect(held.moves.map(({ to, returning }) => [to.id, returning])).toEqual([['identified', true]]);
    await move(id, 'identified');
    expect((await page(id)).case).toMatchObject({ stage: 'identified', returnsTo: null, holdReviewOn: null });
  });

  test('a closed case waits on nobody; opening it again needs a reason and a new plan', async () => {
    const id = await openCase(world, { caseType: 'new_transfer' });
    await expect(move(id, 'withdrawn', { reason: 'No money', closureOutcome: 'withdrawn' })).rejects.toMatchObject({
      cause: { problems: [{ path: 'closureNote' }] },
    });
    await move(id, 'withdrawn', { reason: 'No money', closureOutcome: 'withdrawn', closureNote: 'They may come back' });
    const closed = await page(id);
    expect(closed.case).toMatchObject({ closedOn: today, waitingOn: 'nobody', waitingSince: null, nextAction: null });
    expect(closed.events[0]).toMatchObject({ text: 'No money', toStage: 'withdrawn' });
    const cora = await world.as('caseworker-partner');
    const emptied = { id, version: closed.case.version, data: { closureNote: null } };
    await expect(cora.cases.update(emptied)).rejects.toMatchObject({
      cause: { problems: [expect.objectContaining({ path: 'closureNote' })] },
    });
    const snag = { caseId: id, category: 'tenure', title: 'Too late', severity: 'low' as const };
    await expect(cora.cases.snags.create({ data: snag })).rejects.toMatchObject({ code: 'BAD_REQUEST' });

    await expect(move(id, 'expression_of_interest', { reason: 'Grant won' })).rejects.toMatchObject({
      cause: { problems: [{ path: 'nextAction' }, { path: 'nextActionPostId' }, { path: 'nextActionDue' }] },
    });
    const plan = { nextAction: 'Ask for the form', nextActionPostId: world.chair, nextActionDue: '2026-12-18' };
    await move(id, 'expression_of_interest', { reason: 'Grant won', ...plan });
    expect((await page(id)).case).toMatchObject({ closedOn: null, closureOutcome: null, reopenedCount: 1, ...plan });
  });

  test('a stage that does not exist, and one that cannot be reached, are refused in a sentence', async () => {
    const id = await openCase(world);
    await expect(move(id, 'nirvana')).rejects.toMatchObject({ code: 'BAD_REQUEST', message: expect.stringContaining('not a stage') });
    await expect(move(id, 'closed')).rejects.toMatchObject({ code: 'BAD_REQUEST', message: expect.stringContaining('cannot move') });
  });

  test('a post that is not one, or is another workspace’s, is refused beside its requirement', async () => {
    const id = await openCase(world);
    const problem = { cause: { problems: [expect.objectContaining({ path: 'councilLeadPostId' })] } };
    await expect(move(id, 'contact_restored', { ...toContact(), councilLeadPostId: 'the surveyor' })).rejects.toMatchObject(problem);
    await expect(move(id, 'contact_restored', { ...toContact(), councilLeadPostId: world.elsewhere })).rejects.toMatchObject(problem);
  });

  test('taking a move back puts the case, its tenancy and its log back as they were', async () => {
    const id = await openCase(world);
    const before = await page(id);
    const { change } = await move(id, 'contact_restored', toContact());
    const cora = await world.as('caseworker-partner');
    const undone = await cora.changes.undo({ number: change });
    const after = await page(id);
    expect(after.case).toEqual({ ...before.case, version: undone.change });
    expect(after.events).toEqual([]);
    await cora.changes.undo({ number: undone.change });
    expect((await page(id)).case.stage).toBe('contact_restored');
  });

  test('a move from an out-of-date board is a conflict that carries where the case stands', async () => {
    const id = await openCase(world);
    const { version } = (await page(id)).case;
    await move(id, 'contact_restored', toContact());
    const cass = await world.as('caseworker-council');
    await expect(cass.cases.move({ id, version, to: 'contact_restored', supplied: toContact() })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { theirs: expect.objectContaining({ stage: 'contact_restored' }) },
    });
  });
});
