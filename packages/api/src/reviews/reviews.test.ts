import { forEachEngine } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContext } from '../context.ts';
import { exportFiles } from '../imports/imports.service.ts';
import { createCaller } from '../router.ts';
import { type CaseWorld, caseWorld, openCase } from '../testing/caseWorld.ts';
import { held } from '../testing/held.ts';

forEachEngine('an annual review', (engine) => {
  let world: CaseWorld;
  let tenancyId = '';
  let caseId = '';
  let id = '';
  let token = '';

  beforeAll(async () => {
    world = await caseWorld(engine);
    caseId = await openCase(world);
    const detail = await (await world.as('viewer-council')).cases.get({ id: caseId });
    tenancyId = detail.tenancy?.id ?? '';
  });
  afterAll(() => world.close());

  const council = () => world.as('caseworker-council');
  const byLink = async (said = token, at?: string) => {
    const services = at === undefined ? world.services : { ...world.services, now: () => new Date(at) };
    return createCaller(await createContext(services, null, { reviewToken: said })).reviews.byLink;
  };
  const get = async () => (await council()).reviews.get({ id });
  const answer = async (question: string, text: string | null, version: number | null = null, choice: string | null = null) =>
    (await byLink()).answer({ question, version, data: { choice, text } });

  test('inviting makes a link whose secret is told once and kept nowhere', async () => {
    const cass = await council();
    const made = await cass.reviews.invite({ tenancyId, dueOn: '2026-12-22', contact: 'Estates, 01782 000000' });
    ({ id, token } = made);
    expect(made.summary).toBe('Invited to the annual review 2026 of Hall Trust at Marl Hole Hall');
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await get()).toMatchObject({ state: 'invited', linkUntil: '2027-03-22', last: null });
    const log = await Promise.all((await cass.changes.list({ limit: 100 })).map(({ number }) => cass.changes.get({ number })));
    const [file] = await exportFiles(world.weft, world.slug, { format: 'json', hubs: 'nodes' });
    expect(JSON.stringify([log, file, await get()])).not.toContain(token);
    expect(file?.text).not.toContain('reviewLink');
    await expect(cass.reviews.invite({ tenancyId, dueOn: '2026-12-22', contact: null })).rejects.toThrow('under way already');
  });

  test('the tenant answers by the link, and the log says so', async () => {
    await answer('hours', 'Thirty');
    const cass = await council();
    const [last] = await cass.changes.list({ limit: 1 });
    const summary = /^Answered “How many hours.*” in the annual review 2026 of Hall Trust at Marl Hole Hall$/;
    expect(last).toMatchObject({ by: { name: 'The tenant, by link' }, summary: expect.stringMatching(summary) });
    expect(await get()).toMatchObject({ state: 'answering', answers: [{ question: 'hours', side: 'tenant', text: 'Thirty' }] });
    expect(await (await byLink()).get()).toMatchObject({ building: 'Marl Hole Hall', tenant: 'Hall Trust', state: 'answering' });
  });

  test('two windows never write over each other unseen', async () => {
    const { change } = await answer('users', 'About 100');
    await answer('users', 'About 200', change);
    const refused = answer('users', 'About 300', change);
    await expect(refused).rejects.toMatchObject({ cause: { theirs: { text: 'About 200' }, saved: { by: null, byYou: true } } });
    await expect(refused).rejects.toThrow(/^You, perhaps in another window, changed this answer while you were writing, .+\.$/);
    await expect(answer('users', 'About 300')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('an answer sent once more by a window that never heard of it is taken as the one that stands', async () => {
    const { change } = await answer('sharing', 'Two a week');
    expect((await answer('sharing', 'Two a week')).change).toBe(change);
    const { change: later } = await answer('sharing', 'Three a week', change);
    expect((await answer('sharing', ' Three a week ', change)).change).toBe(later);
    await expect(answer('sharing', 'Two a week', change)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('what is no answer to the form is refused', async () => {
    await expect(answer('view', 'All is well')).rejects.toThrow('no such question for you');
    await expect(answer('no-such', 'All is well')).rejects.toThrow('no such question for you');
    await expect(answer('costs', null, null, 'perhaps')).rejects.toThrow('Choose one of the answers');
  });

  test('nobody else writes the tenant’s words, not even by taking them back', async () => {
    const ada = await world.as('admin-council');
    await answer('put-right', '- Roof leaks\n- Lease not found');
    const [last] = await ada.changes.list({ limit: 1 });
    await expect(ada.changes.undo({ number: last?.number ?? 0 })).rejects.toThrow('the tenant’s own part');
    const given = { id, question: 'hours', version: null, data: { choice: null, text: 'Forty' } };
    await expect(ada.reviews.answer(given)).rejects.toThrow('no such question for you');
  });

  test('names in answers are for those who see names', async () => {
    await answer('contact', 'Treasurer, Tess Example');
    const contact = (detail: Awaited<ReturnType<typeof get>>) => detail.answers.find(({ question }) => question === 'contact')?.text;
    expect(contact(await get())).toBe('Treasurer, Tess Example');
    expect(contact(await (await world.as('viewer-council')).reviews.get({ id }))).toBe('Name withheld');
    const mine = (await (await byLink()).get()).answers.find(({ question }) => question === 'contact');
    expect(mine?.text).toBe('Treasurer, Tess Example');
  });

  test('a link that is wrong, or over, says what to do and whom to ask', async () => {
    const wrong = await byLink(`${token}x`);
    await expect(wrong.get()).rejects.toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('Ask whoever sent it to you') });
    const over = await byLink(token, '2027-03-23T09:00:00Z');
    await expect(over.get()).rejects.toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('ask Estates, 01782 000000') });
    const old = token;
    ({ token } = await (await council()).reviews.renewLink({ id }));
    await expect((await byLink(old)).get()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await (await byLink()).get()).state).toBe('answering');
  });

  test('the council signs only after the tenant has sent, and only its own side answers for it', async () => {
    const cass = await council();
    const review = async () => (await get()).review;
    const next = '2027-11-24';
    await expect(cass.reviews.sign({ id, version: (await review()).version, nextReviewOn: next })).rejects.toThrow(
      'once the tenant has sent',
    );
    await (await byLink()).send({ version: (await review()).version });
    const given = { id, question: 'view', version: null, data: { choice: 'some', text: 'Well kept, but for the roof.' } };
    await expect((await world.as('caseworker-partner')).reviews.answer(given)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await cass.reviews.answer(given);
    await expect((await byLink()).sign({ version: (await review()).version, name: 'Tess', role: null })).rejects.toThrow(
      'You sign after it',
    );
  });

  test('a tenant whose page is behind learns that the council went on, or another window of their own, and when: never who', async () => {
    const { version } = (await get()).review;
    const stale = async (at: number) => (await byLink()).send({ version: at }).catch((error: unknown) => error);
    const again = 'Look at it again, then do this once more.';
    const mine = await stale(version - 1);
    expect(mine).toMatchObject({ code: 'CONFLICT', cause: { saved: { by: null, byYou: true } } });
    expect(String(mine)).toMatch(
      /You, perhaps in another window, changed the review while you had it open, \d+ \w+ \d{4} at \d\d:\d\d\. Look/,
    );
    const signed = await (await council()).reviews.sign({ id, version, nextReviewOn: '2027-11-24' });
    const theirs = await stale(version);
    expect(theirs).toMatchObject({ code: 'CONFLICT', cause: { saved: { by: 'The council', byYou: false } } });
    expect(String(theirs)).toMatch(new RegExp(`The council changed the review while you had it open, .* at \\d\\d:\\d\\d\\. ${again}$`));
    await (await council()).changes.undo({ number: signed.change });
  });

  test('what is to be put right becomes snags of an open case, or of a new one that follows up, and undo takes all of it back', async () => {
    const cass = await council();
    const snag = { title: 'Roof leaks', category: 'repair', severity: 'high' } as const;
    const done = await cass.reviews.openSnags({ id, into: { caseId }, snags: [snag] });
    expect(done.summary).toBe('Opened a snag on CAT-2026-001 from the annual review 2026 of Hall Trust at Marl Hole Hall');
    expect((await get()).snags).toMatchObject([{ title: 'Roof leaks', caseId, raisedBy: 'tenant', reviewId: id }]);
    const open = { nextAction: 'Look for the lease', nextActionPostId: world.surveyor, nextActionDue: '2026-12-08' };
    const other = await cass.reviews.openSnags({ id, into: { open }, snags: [{ ...snag, title: 'Lease not found' }] });
    const made = await cass.cases.get({ id: other.id });
    expect(made).toMatchObject({ case: { caseType: 'annual_review', tenancyId }, snags: [{ title: 'Lease not found' }] });
    await cass.changes.undo({ number: other.change });
    expect((await get()).snags).toHaveLength(1);
    await expect(cass.cases.get({ id: other.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('both sign; then nothing changes any more and the link says so', async () => {
    const cass = await council();
    await cass.reviews.sign({ id, version: (await get()).review.version, nextReviewOn: '2027-11-24' });
    await expect(answer('hours', 'Forty', 1)).rejects.toThrow('take its signature back');
    const { version } = (await get()).review;
    await (await byLink()).sign({ version, name: 'Tess Treasurer', role: 'Treasurer' });
    const signed = await (await byLink()).get();
    expect(signed).toMatchObject({
      state: 'signed',
      review: { councilSignedRole: 'Estates Surveyor', tenantSignedName: 'Tess Treasurer' },
    });
    await expect((await byLink()).sign({ version: signed.review.version, name: 'Tess', role: null })).rejects.toThrow('signed already');
    await expect(answer('hours', 'Forty', 1)).rejects.toThrow('stay as they are');
    await expect(cass.reviews.unsign({ id, version: signed.review.version })).rejects.toThrow('Both sides have signed');
    const facilitator = await (await world.as('facilitator-council')).reviews.get({ id });
    expect(facilitator.review).toMatchObject({ tenantSignedName: 'Name withheld', councilSignedName: 'Name withheld', contact: null });
  });

  test('the portfolio counts it, and the next year is held against it', async () => {
    const cass = await council();
    expect(await cass.reviews.portfolio()).toMatchObject([{ id: tenancyId, state: 'signed', dueOn: '2027-11-24', isOverdue: false }]);
    const later = await world.as('caseworker-council', '2027-11-25T09:00:00Z');
    expect(await later.reviews.portfolio()).toMatchObject([{ state: 'not_invited', isOverdue: true }]);
    expect(await cass.reviews.due()).toEqual({ overdue: 0, total: 0, lines: [] });
    expect(await later.reviews.due()).toMatchObject({
      overdue: 1,
      total: 1,
      lines: [{ tenancyId, state: 'not_invited', organisation: 'Hall Trust' }],
    });
    const next = await later.reviews.invite({ tenancyId, dueOn: '2027-12-22', contact: null });
    const detail = await later.reviews.get({ id: next.id });
    expect(detail).toMatchObject({ review: { year: 2027 }, last: { year: 2026 } });
    expect(detail.last?.answers.find(({ question }) => question === 'hours')?.text).toBe('Thirty');
    expect((await later.reviews.ofTenancy({ id: tenancyId })).map(({ year }) => year)).toEqual([2027, 2026]);
    const gone = await later.reviews.withdraw({ id: next.id });
    await expect((await byLink(next.token)).get()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await later.changes.undo({ number: gone.change });
    expect((await (await byLink(next.token, '2027-11-25T09:00:00Z')).get()).state).toBe('invited');
  });

  test('another place knows nothing of it', async () => {
    await expect((await world.as('outsider')).reviews.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a workspace taken away with its reviews is the same when it is brought in again', async () => {
    const [file] = await exportFiles(world.weft, world.slug, { format: 'json', hubs: 'nodes' });
    expect(file?.text).toContain('"kind": "reviewAnswer"');
    const ada = await world.as('admin-council');
    const report = await ada.imports.preview({ files: [await held(ada, 'whole.json', file?.text ?? '')] });
    expect([report.added, report.changed]).toEqual([0, 0]);
  });
});
