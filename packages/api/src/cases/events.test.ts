import { forEachEngine, newId } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase, today, type Who } from '../testing/caseWorld.ts';

forEachEngine('the log of a case', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
  });
  afterAll(() => world.close());

  const textsFor = async (who: Who, id: string) => (await (await world.as(who)).cases.get({ id })).events.map(({ text }) => text);

  test('a call is logged with what happens next in one change, and taken back with it', async () => {
    const cora = await world.as('caseworker-partner');
    const id = await openCase(world);
    const { version } = (await cora.cases.get({ id })).case;
    const next = {
      version,
      nextAction: 'Send the plan',
      nextActionPostId: world.chair,
      nextActionDue: '2026-12-04',
      waitingOn: 'tenant' as const,
    };
    const { change } = await cora.cases.events.create({ data: { caseId: id, kind: 'call', text: 'Spoke to the chair', next } });
    const after = await cora.cases.get({ id });
    expect(after.events[0]).toMatchObject({
      kind: 'call',
      text: 'Spoke to the chair',
      author: { name: 'caseworker-partner', side: 'partner' },
    });
    expect(after.case).toMatchObject({
      nextAction: 'Send the plan',
      nextActionDue: '2026-12-04',
      waitingOn: 'tenant',
      waitingSince: today,
    });
    await cora.changes.undo({ number: change });
    const back = await cora.cases.get({ id });
    expect(back.events).toEqual([]);
    expect(back.case).toMatchObject({ nextAction: 'Ring the chair', waitingOn: 'council_property' });
  });

  test('a note for one side is read by that side alone, whatever the role of the other', async () => {
    const id = await openCase(world);
    const cass = await world.as('caseworker-council');
    await cass.cases.events.create({ data: { caseId: id, kind: 'note', text: 'Budget is tight', audience: 'council' } });
    await cass.cases.events.create({ data: { caseId: id, kind: 'note', text: 'Terms sent' } });
    for (const who of ['caseworker-council', 'viewer-council', 'admin-council'] as const)
      expect(await textsFor(who, id)).toEqual(['Terms sent', 'Budget is tight']);
    for (const who of ['caseworker-partner', 'viewer-partner', 'admin-partner'] as const)
      expect(await textsFor(who, id)).toEqual(['Terms sent']);
  });

  test('nobody writes a note for the other side alone, nor an admin of it', async () => {
    const id = await openCase(world);
    const amos = await world.as('admin-partner');
    const data = { caseId: id, kind: 'note' as const, text: 'For your eyes', audience: 'council' as const };
    await expect(amos.cases.events.create({ data })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('an officer may add to the log but not change what happens next', async () => {
    const id = await openCase(world);
    const olive = await world.as('officer-council');
    await olive.cases.events.create({ data: { caseId: id, kind: 'email', text: 'Sent the plan' } });
    const { version } = (await olive.cases.get({ id })).case;
    const data = { caseId: id, kind: 'call' as const, text: 'Rang', next: { version, nextAction: 'Mine to say' } };
    await expect(olive.cases.events.create({ data })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await textsFor('officer-council', id)).toEqual(['Sent the plan']);
  });

  test('a viewer may not add to the log, and sees who wrote by post and side, not by name', async () => {
    const id = await openCase(world);
    const cass = await world.as('caseworker-council');
    await cass.cases.events.create({ data: { caseId: id, kind: 'meeting', text: 'On site' } });
    const vera = await world.as('viewer-partner');
    await expect(vera.cases.events.create({ data: { caseId: id, kind: 'note', text: 'x' } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await vera.cases.get({ id })).events[0]?.author).toEqual({ name: null, title: 'Estates Surveyor', side: 'council' });
  });

  test('a contact that is still to come, and one with nothing to say, are refused', async () => {
    const cora = await world.as('caseworker-partner');
    const id = await openCase(world);
    const data = { caseId: id, kind: 'visit' as const, text: 'Will go', at: '2026-12-24T10:00:00Z' };
    await expect(cora.cases.events.create({ data })).rejects.toMatchObject({
      cause: { problems: [expect.objectContaining({ path: 'at' })] },
    });
    await expect(cora.cases.events.create({ data: { caseId: id, kind: 'note', text: '   ' } })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect(await textsFor('caseworker-partner', id)).toEqual([]);
  });

  test('an entry sent twice, because its answer was lost, is logged once', async () => {
    const id = await openCase(world);
    const cora = await world.as('caseworker-partner');
    const { version } = (await cora.cases.get({ id })).case;
    const entry = { id: newId(), caseId: id, kind: 'call' as const, text: 'Rang the chair', next: { version, nextAction: 'Ring again' } };
    const first = await cora.cases.events.create({ data: entry });
    expect(await cora.cases.events.create({ data: entry })).toEqual(first);
    expect(await textsFor('caseworker-partner', id)).toEqual(['Rang the chair']);
    const cass = await world.as('caseworker-council');
    await expect(cass.cases.events.create({ data: { ...entry, next: undefined } })).rejects.toThrow();
  });

  test('a case with notes of the other side cannot be removed by one side', async () => {
    const id = await openCase(world);
    const cass = await world.as('caseworker-council');
    await cass.cases.events.create({ data: { caseId: id, kind: 'note', text: 'Ours', audience: 'council' } });
    const cora = await world.as('caseworker-partner');
    const { version } = (await cora.cases.get({ id })).case;
    await expect(cora.cases.delete({ id, version })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await cass.cases.delete({ id, version });
  });
});
