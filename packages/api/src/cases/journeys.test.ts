import { forEachEngine } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase, today } from '../testing/caseWorld.ts';

type Supplied = Record<string, string | boolean | null>;

forEachEngine('a case from its beginning to its end', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
  });
  afterAll(() => world.close());

  /** What two caseworkers do with one case, over the flows that come with Weft. */
  async function working(id: string) {
    const cora = await world.as('caseworker-partner');
    const cass = await world.as('caseworker-council');
    const page = () => cora.cases.get({ id });
    return {
      cora,
      cass,
      page,
      move: async (to: string, supplied: Supplied = {}) => cora.cases.move({ id, version: (await page()).case.version, to, supplied }),
      patchTenancy: async (data: Parameters<typeof cora.tenancies.update>[0]['data']) => {
        const { tenancy } = await page();
        return cora.tenancies.update({ id: tenancy?.id ?? '', version: tenancy?.version ?? 0, data });
      },
      snag: (title: string) =>
        cora.cases.snags.create({
          data: { caseId: id, category: 'repair', title, severity: 'high', ownerPostId: world.surveyor, due: '2027-02-01' },
        }),
      patchSnag: async (snagId: string, data: Parameters<typeof cora.cases.snags.update>[0]['data']) => {
        const version = (await page()).snags.find((each) => each.id === snagId)?.version ?? 0;
        return cora.cases.snags.update({ id: snagId, version, data });
      },
    };
  }

  const closing = {
    tenantConfirmedOn: '2026-11-20',
    councilConfirmedOn: '2026-11-23',
    closureOutcome: 'snags_resolved',
    closureNote: 'The roof is mended and a lease was found.',
    nextReviewOn: '2027-11-24',
  };

  test('an old tangle goes from identified to closed, with both sides’ word, how it ended, a note and the next review', async () => {
    const id = await openCase(world);
    const { cora, move, page, patchTenancy, snag, patchSnag } = await working(id);
    await move('contact_restored', { tenant_contact_named: true, councilLeadPostId: world.surveyor, broker_settled: true });
    await expect(move('fact_finding')).rejects.toMatchObject({ cause: { problems: [{ path: 'jointContactLogged' }] } });
    await cora.cases.events.create({ data: { caseId: id, kind: 'visit', text: 'Walked round with the trustees' } });
    await move('fact_finding');

    const searched = { what: 'A lease', where: 'Deeds room', byWhom: 'Estates', on: today, found: false, note: null };
    await patchTenancy({ evidence: [searched] });
    const { id: roof } = await snag('Roof leaks');
    await move('snag_list_agreed', { legal_form_checked: true, compliance_reviewed: true, occupationStatus: 'no_agreement' });
    await expect(move('plan_agreed', { dependencies_recorded: true })).rejects.toMatchObject({
      cause: { problems: [{ path: 'snagsAgreed' }] },
    });
    await patchSnag(roof, { agreedByCouncil: true, agreedByTenant: true });
    await move('plan_agreed', { dependencies_recorded: true });
    await move('resolving', { planAgreedOn: today });

    await expect(move('verification', { no_new_agreement_needed: true })).rejects.toMatchObject({
      cause: { problems: [{ path: 'noSnagOpen', message: expect.stringContaining('in the way: “Roof leaks”') }] },
    });
    await patchSnag(roof, { status: 'resolved', resolution: 'New felt in October' });
    await move('verification', { no_new_agreement_needed: true });

    const { tenantConfirmedOn, ...oneSided } = closing;
    await expect(move('closed', oneSided)).rejects.toMatchObject({ cause: { problems: [{ path: 'tenantConfirmedOn' }] } });
    await move('closed', { ...oneSided, tenantConfirmedOn });
    expect((await page()).case).toMatchObject({ ...closing, stage: 'closed', closedOn: today, waitingOn: 'nobody', nextAction: null });
  });

  test('closing with open snags is refused with the list of them, and opening again needs a reason', async () => {
    const id = await openCase(world);
    const { cora, move, page, patchTenancy, snag, patchSnag } = await working(id);
    const agreed = { agreedByCouncil: true, agreedByTenant: true, status: 'resolved' as const };
    await move('contact_restored', { tenant_contact_named: true, councilLeadPostId: world.surveyor, broker_settled: true });
    await cora.cases.events.create({ data: { caseId: id, kind: 'call', text: 'Rang the chair' } });
    await move('fact_finding');
    await patchTenancy({ documentStatus: 'completed' });
    await patchSnag((await snag('Roof leaks')).id, agreed);
    await move('snag_list_agreed', { legal_form_checked: true, compliance_reviewed: true, occupationStatus: 'in_term' });
    await move('plan_agreed', { dependencies_recorded: true });
    await move('resolving', { planAgreedOn: today });
    await move('verification', { no_new_agreement_needed: true });

    const late = [await snag('Boiler condemned'), await snag('Gutter loose')];
    await expect(move('closed', closing)).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
      message: expect.stringContaining('(in the way: “Boiler condemned”, “Gutter loose”)'),
      cause: { problems: [{ path: 'noSnagOpen' }] },
    });
    for (const each of late) await patchSnag(each.id, { ...agreed, status: 'accepted' });
    await move('closed', closing);

    const plan = { nextAction: 'Look at the roof again', nextActionPostId: world.surveyor, nextActionDue: '2026-12-18' };
    await expect(move('fact_finding', plan)).rejects.toMatchObject({ cause: { problems: [{ path: 'reason' }] } });
    await move('fact_finding', { ...plan, reason: 'It leaks again' });
    const again = await page();
    expect(again.case).toMatchObject({ ...plan, stage: 'fact_finding', closedOn: null, reopenedCount: 1, closureNote: null });
    expect(again.events[0]).toMatchObject({ kind: 'stage_change', text: 'It leaks again' });
  });

  test('a new transfer goes from an enquiry to in term', async () => {
    const id = await openCase(world, { caseType: 'new_transfer' });
    const { move, page, patchTenancy } = await working(id);
    await move('expression_of_interest', { organisation_contact: true });
    await move('property_and_organisation_tests', { form_received: true, acknowledged: true });
    await move('business_case', {
      asset_available: true,
      legal_form_checked: true,
      power_to_hold_land_checked: true,
      condition_and_costs_shared: true,
    });
    await move('assessment', { business_case_received: true, accounts_received: true, need_evidenced: true });

    const assessed = { viability_assessed: true, recommendation_made: true, disposalBasis: 'gdc_2003' };
    await expect(move('decision', assessed)).rejects.toMatchObject({
      cause: { problems: [{ path: 'undervalueRecorded' }, { path: 'subsidyRoute' }] },
    });
    await patchTenancy({ undervaluePence: 0 });
    await move('decision', { ...assessed, subsidyRoute: 'streamlined_or_principles' });
    await move('heads_of_terms', { decision_approved: true, decisionReference: 'CAB-2026-41' });
    await move('legal', {
      documentStatus: 'terms_agreed',
      subject_to_contract: true,
      repairing: 'fri',
      insurance: 'tenant_insures',
      compliance_agreed: true,
    });
    const done = {
      trustees_resolved: true,
      contracting_out_settled: true,
      insurance_in_place: true,
      energy_rating_settled: true,
      safety_documents_handed_over: true,
    };
    await expect(move('completed', { ...done, documentStatus: 'agreed_not_signed' })).rejects.toMatchObject({
      cause: { problems: [{ path: 'documentStatus' }] },
    });
    await move('completed', { ...done, documentStatus: 'completed' });
    await move('in_term', {
      ...closing,
      registration_settled: true,
      tenant_contact_named: true,
      councilLeadPostId: world.surveyor,
      closureOutcome: 'new_lease',
    });
    const after = await page();
    expect(after.case).toMatchObject({ stage: 'in_term', closedOn: today, closureOutcome: 'new_lease', nextReviewOn: '2027-11-24' });
    expect(after.tenancy).toMatchObject({ documentStatus: 'completed', disposalBasis: 'gdc_2003', decisionReference: 'CAB-2026-41' });
    expect(after.events.filter(({ kind }) => kind === 'stage_change')).toHaveLength(9);
  });
});
