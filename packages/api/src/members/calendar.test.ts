import { forEachEngine } from '@weft/testing';
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
