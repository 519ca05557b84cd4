import { commit, readRecords } from '@weft/db';
import { adding, changeSet, changing, forEachEngine, makeCase } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFiles } from '../imports/imports.service.ts';
import { type CaseWorld, caseWorld, openCase } from '../testing/caseWorld.ts';
import { readCalendar } from './calendar.service.ts';

forEachEngine('a calendar', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
  });
  afterAll(() => world.close());

  const origin = 'http://127.0.0.1:4173';
  const pathOf = async () => (await (await world.as('caseworker-council')).members.calendar.get()).path ?? '';
  const read = (path: string) => {
    const [, , memberId = '', file = ''] = path.split('/');
    return readCalendar(world.services, { memberId, token: file.replace('.ics', '') }, origin);
  };

  test('it holds what is due on the member’s own open cases, and says no word that anybody wrote', async () => {
    const mine = await openCase(world, { nextActionPostId: world.surveyor, nextAction: 'Ring Mrs Example', nextActionDue: '2026-12-01' });
    await openCase(world, { nextActionPostId: world.chair });
    const cass = await world.as('caseworker-council');
    expect(await cass.members.calendar.get()).toEqual({ path: null });
    await cass.members.calendar.renew();
    const text = (await read(await pathOf())) ?? '';
    expect(text.match(/^UID:.*$/gm)).toHaveLength(1);
    expect(text).toContain('SUMMARY:CAT-2026-001: next action due');
    expect(text).toContain('DTSTART;VALUE=DATE:20261201');
    expect(text.replaceAll('\r\n ', '')).toContain(`/cases/${mine}`);
    expect(text).not.toMatch(/Mrs Example|Hall|Surveyor/);
  });

  test('an entry keeps its name when its day moves, and its number grows', async () => {
    const entry = async () => {
      const text = (await read(await pathOf())) ?? '';
      const line = (name: string) => new RegExp(`^${name}[:;](.*)$`, 'm').exec(text)?.[1];
      return { uid: line('UID'), day: line('DTSTART'), sequence: Number(line('SEQUENCE')), changed: line('LAST-MODIFIED') };
    };
    const before = await entry();
    const boards = await (await world.as('caseworker-council')).cases.boards({});
    const cards = boards.filter(({ flow }) => flow === 'legacy_snagging').flatMap((board) => board.cards);
    const [{ id, version } = { id: '', version: 0 }] = cards.filter((card) => card.nextActionPost?.id === world.surveyor);
    await (await world.as('caseworker-council')).cases.update({ id, version, data: { nextActionDue: '2026-12-08' } });
    const after = await entry();
    expect(after).toMatchObject({ uid: before.uid, day: 'VALUE=DATE:20261208' });
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(after.changed).toMatch(/^\d{8}T\d{6}Z$/);
  });

  test('it holds the key dates to come of the tenancies of those cases, under the number of the case, each once', async () => {
    const cass = await world.as('caseworker-council');
    const mine = await openCase(world, { nextActionPostId: world.surveyor });
    const { case: subject } = await cass.cases.get({ id: mine });
    const { tenancy } = await cass.tenancies.get({ id: subject.tenancyId ?? '' });
    const data = { commencementDate: '2020-01-01', expiryDate: '2027-12-31' };
    await cass.tenancies.update({ id: tenancy.id, version: tenancy.version, data });
    const text = ((await read(await pathOf())) ?? '').replaceAll('\r\n ', '');
    const entry = new RegExp(`UID:${tenancy.id}-expiry_12@weft(.|\r\n)*?END:VEVENT`).exec(text)?.[0] ?? '';
    expect(entry).toContain(`SUMMARY:${subject.reference}: `);
    expect(entry).toContain('DTSTART;VALUE=DATE:20261231');
    expect(entry).toContain(`/tenancies/${tenancy.id}`);
    // Two years before its end has passed already.
    expect(text).not.toContain(`${tenancy.id}-expiry_24`);
    expect(text.match(new RegExp(`${tenancy.id}-expiry@`, 'g'))).toHaveLength(1);
  });

  /** The entry of this name, its lines unfolded; empty when there is none. */
  async function entryOf(uid: string): Promise<string> {
    const text = ((await read(await pathOf())) ?? '').replaceAll('\r\n ', '');
    return new RegExp(`UID:${uid}@weft(.|\r\n)*?END:VEVENT`).exec(text)?.[0] ?? '';
  }

  test('it holds the actions that the member’s post sees to, until they are over, and no word of what is to be done', async () => {
    const cass = await world.as('caseworker-council');
    const caseId = await openCase(world, { nextActionPostId: world.chair });
    const { reference } = (await cass.cases.get({ id: caseId })).case;
    const action = { title: 'Ring Mrs Example', why: 'Mr Example asked.', ownerPostId: world.surveyor, due: '2026-12-03' };
    const ofCase = await cass.actions.create({ data: { ...action, origin: 'case', caseId } });
    const ofGap = await cass.actions.create({ data: { ...action, origin: 'gap', gapType: 'shaping', gapLevel: 'system' } });
    const ofNothing = await cass.actions.create({ data: action });
    const others = await cass.actions.create({ data: { ...action, ownerPostId: world.chair } });
    const undated = await cass.actions.create({ data: { ...action, due: null } });
    const entry = await entryOf(`${ofCase.id}-action`);
    expect(entry).toContain(`SUMMARY:${reference}: action due\r\n`);
    expect(entry).toContain('DTSTART;VALUE=DATE:20261203');
    expect(entry).toContain(`/cases/${caseId}`);
    expect(await entryOf(`${ofGap.id}-action`)).toMatch(/SUMMARY:Action due\\, about a gap\r\n[\s\S]*\/actions\r\n/);
    expect(await entryOf(`${ofNothing.id}-action`)).toContain('SUMMARY:Action due\r\n');
    expect([await entryOf(`${others.id}-action`), await entryOf(`${undated.id}-action`)]).toEqual(['', '']);
    expect(await read(await pathOf())).not.toContain('Example');

    const moved = await cass.actions.update({ id: ofCase.id, version: ofCase.change, data: { due: '2026-12-10' } });
    expect(await entryOf(`${ofCase.id}-action`)).toContain(`VALUE=DATE:20261210`);
    expect(await entryOf(`${ofCase.id}-action`)).toContain(`SEQUENCE:${moved.change}`);
    await cass.actions.update({ id: ofCase.id, version: moved.change, data: { status: 'done', outcome: 'Rang.' } });
    expect(await entryOf(`${ofCase.id}-action`)).toBe('');
  });

  test('it holds the next step of the annual review of what those cases are about, under one name for as long as it is that review', async () => {
    const cass = await world.as('caseworker-council');
    const caseId = await openCase(world, { nextActionPostId: world.surveyor });
    const { case: subject } = await cass.cases.get({ id: caseId });
    const others = await openCase(world, { nextActionPostId: world.chair });
    const { case: notMine } = await cass.cases.get({ id: others });
    const invite = (tenancyId: string | null) => cass.reviews.invite({ tenancyId: tenancyId ?? '', dueOn: '2026-12-22', contact: null });
    const [{ id }, other] = [await invite(subject.tenancyId), await invite(notMine.tenancyId)];
    const entry = () => entryOf(`${id}-review`);
    expect(await entry()).toContain(`SUMMARY:${subject.reference}: tenant’s answers to the annual review due`);
    expect(await entry()).toContain('DTSTART;VALUE=DATE:20261222');
    expect(await entry()).toContain(`/tenancies/reviews/${id}`);
    expect(await entryOf(`${other.id}-review`)).toBe('');

    const set = async (said: object) => {
      const [review] = await readRecords(world.weft.kysely, 'review', world.here, { id });
      if (!review) throw new Error('The review is gone.');
      await commit(world.weft, changeSet(world.here, [changing('review', review, said)]));
    };
    await set({ sentOn: '2026-11-20' });
    expect(await entry()).toContain('council’s part of the annual review due');
    expect(await entry()).toContain('DTSTART;VALUE=DATE:20261218');
    await set({ councilSignedOn: '2026-11-23', councilSignedName: 'Mrs Example', nextReviewOn: '2027-11-23' });
    expect(await entry()).toContain('tenant’s signature of the annual review due');
    await set({ tenantSignedOn: '2026-11-24', tenantSignedName: 'Mr Example' });
    expect(await entry()).toContain(`SUMMARY:${subject.reference}: next annual review due`);
    expect(await entry()).toContain('DTSTART;VALUE=DATE:20271123');
    expect(await entry()).toContain(`/tenancies/${subject.tenancyId}`);
    expect(await read(await pathOf())).not.toContain('Example');
  });

  test('it holds the day that was set for the review of a closed case that the member led, until that has passed', async () => {
    const { case: open } = await (await world.as('caseworker-council')).cases.get({ id: await openCase(world) });
    const ended = (reference: string, said: object) =>
      makeCase(world.here, { reference, assetId: open.assetId, nextActionPostId: world.chair, closedOn: '2026-10-01', ...said });
    const led = ended('CAT-2025-901', { councilLeadPostId: world.surveyor, nextReviewOn: '2027-10-01' });
    const past = ended('CAT-2025-902', { councilLeadPostId: world.surveyor, nextReviewOn: '2026-11-23' });
    const others = ended('CAT-2025-903', { councilLeadPostId: world.chair, nextReviewOn: '2027-10-01' });
    const items = [led, past, others].map((each) => adding('case', each));
    await commit(world.weft, changeSet(world.here, items));
    const entry = await entryOf(`${led.id}-next_review`);
    expect(entry).toContain('SUMMARY:CAT-2025-901: next annual review due');
    expect(entry).toContain('DTSTART;VALUE=DATE:20271001');
    expect([await entryOf(`${past.id}-next_review`), await entryOf(`${others.id}-next_review`)]).toEqual(['', '']);
  });

  test('a new address makes the old one fail, stopping makes both fail, and undo takes either back', async () => {
    const cass = await world.as('caseworker-council');
    const old = await pathOf();
    const { change } = await cass.members.calendar.renew();
    const next = await pathOf();
    expect(next).not.toBe(old);
    expect([await read(old), await read(next)]).toEqual([null, expect.stringContaining('BEGIN:VCALENDAR')]);
    await cass.changes.undo({ number: change });
    expect(await pathOf()).toBe(old);
    const stopped = await cass.members.calendar.stop();
    expect([await read(old), await read(next)]).toEqual([null, null]);
    await cass.changes.undo({ number: stopped.change });
    expect(await read(old)).toContain('BEGIN:VCALENDAR');
  });

  test('nobody else can take it over, and nothing that is read or taken away tells its address', async () => {
    const ada = await world.as('admin-council');
    const [last] = await ada.changes.list({ limit: 1 });
    await expect(ada.changes.undo({ number: last?.number ?? 0 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const token = (await pathOf()).split('/')[3]?.replace('.ics', '') ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);
    const log = await Promise.all((await ada.changes.list({ limit: 100 })).map(({ number }) => ada.changes.get({ number })));
    const [file] = await exportFiles(world.weft, world.slug, { format: 'json', hubs: 'nodes' });
    const readable = [log, file, await ada.network.snapshot(), await ada.members.list({ workspace: world.slug })];
    expect(JSON.stringify(readable)).not.toContain(token);
    expect(file?.text).not.toContain('calendar');
  });

  test.each(['/calendar/nobody/x.ics', '/calendar/0199a000-0000-7000-8000-000000000000/x.ics'])('there is nothing at %s', async (path) => {
    expect(await read(path)).toBeNull();
  });
});
