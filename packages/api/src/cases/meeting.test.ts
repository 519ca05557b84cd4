import { commit } from '@weft/db';
import { adding, changeSet, forEachEngine, makePerson } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase, today } from '../testing/caseWorld.ts';

forEachEngine('a case for a meeting of both sides', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
    await commit(world.weft, changeSet(world.here, [adding('person', makePerson(world.here, { name: 'Nia Fell' }))]));
  });
  afterAll(() => world.close());

  async function caseWithSecrets() {
    const id = await openCase(world, {
      summary: 'Nia Fell (nia@example.org) keeps the keys',
      nextAction: 'Ring Nia Fell on 01782 555 0123',
    });
    const cass = await world.as('caseworker-council');
    const cora = await world.as('caseworker-partner');
    await cass.cases.events.create({ data: { caseId: id, kind: 'note', text: 'Our budget is tight', audience: 'council' } });
    await cora.cases.events.create({ data: { caseId: id, kind: 'note', text: 'We may walk away', audience: 'partner' } });
    await cora.cases.events.create({ data: { caseId: id, kind: 'call', text: 'NIA FELL and Mrs Oakes want the roof done' } });
    await cora.cases.snags.create({
      data: { caseId: id, category: 'repair', title: 'Roof leaks', detail: 'Ask Nia Fell', severity: 'high' },
    });
    const { tenancy } = await cora.cases.get({ id });
    const searched = { what: 'A lease', where: 'Deeds room', byWhom: 'Nia Fell', on: today, found: false, note: null };
    await cora.tenancies.update({ id: tenancy?.id ?? '', version: tenancy?.version ?? 0, data: { evidence: [searched] } });
    return id;
  }

  test.each(['caseworker-council', 'caseworker-partner', 'admin-council', 'viewer-partner'] as const)(
    'what %s takes there has no note of one side, no name and no way to reach anybody',
    async (who) => {
      const id = await caseWithSecrets();
      const caller = await world.as(who);
      const detail = await caller.cases.forMeeting({ id });
      const snags = await caller.cases.buildingSnags({ id: detail.asset.id });
      for (const sent of [detail, snags]) {
        const text = JSON.stringify(sent);
        for (const secret of ['budget', 'walk away', 'Oakes', 'example.org', '01782', 'caseworker-']) expect(text).not.toContain(secret);
        expect(text).not.toMatch(/nia fell/i);
      }
      expect(detail.events.map(({ text, author }) => [text, author.name])).toEqual([['[name] and [name] want the roof done', null]]);
      expect(detail.case).toMatchObject({ id, nextAction: 'Ring [name] on [telephone]', summary: '[name] ([email]) keeps the keys' });
      expect(detail.organisation).toMatchObject({ name: 'Hall Trust', contact: null });
      expect(detail.tenancy?.evidence).toEqual([expect.objectContaining({ where: 'Deeds room', byWhom: '[name]', on: today })]);
    },
  );

  test('the snags of a building are those of its open cases', async () => {
    const id = await openCase(world);
    const cora = await world.as('caseworker-partner');
    const { asset } = await cora.cases.get({ id });
    const other = await openCase(world, { asset: { id: asset.id }, tenancy: null, caseType: 'new_transfer' });
    const version = (await cora.cases.get({ id: other })).case.version;
    const ids = async () => (await cora.cases.buildingSnags({ id: asset.id })).cases.map((each) => each.case.id);
    expect(await ids()).toEqual([id, other]);
    await cora.cases.move({
      id: other,
      version,
      to: 'withdrawn',
      supplied: { reason: 'No money', closureOutcome: 'withdrawn', closureNote: 'Told in writing' },
    });
    expect(await ids()).toEqual([id]);
  });
});
