import { readRecords } from '@weft/db';
import { scoredItems } from '@weft/domain';
import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MillbrookWorld, millbrookWorld, today } from '../testing/millbrookWorld.ts';

const all = Object.fromEntries(scoredItems.map((item) => [item, 3]));

forEachEngine('assessments', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  const voices = () => ({ relationshipId: world.here.relationships.voices.id });
  const pantry = () => ({ relationshipId: world.here.relationships.pantry.id });

  test('are listed for a relationship, the latest first, each account by itself', async () => {
    const listed = await (await world.as('officer', 'partner')).assessments.list(voices());
    expect(listed.map(({ account, assessedOn }) => [account, assessedOn])).toEqual([
      ['council', '2026-11-03'],
      ['partner', '2026-10-20'],
    ]);
    expect(await (await world.as('viewer')).assessments.list(pantry())).toEqual([]);
  });

  test('who answered is kept from whoever may not read names', async () => {
    const [first] = await (await world.as('viewer')).assessments.list(voices());
    expect(first?.rater).toBe('Name withheld');
  });

  test('one can be saved before all is answered, by either side for both, and is taken back by undo', async () => {
    const olu = await world.as('officer', 'partner');
    const data = {
      ...pantry(),
      account: 'joint' as const,
      assessedOn: today,
      scores: { 'shared-foundations-1': 4 },
      rater: 'The trustees',
    };
    const { change, summary } = await olu.assessments.create({ data });
    expect(summary).toBe('The view of both sides: assessed how strategic “Pantry referrals” is');
    const memberId = world.here.members.partner.officer.id;
    expect(await olu.assessments.list(pantry())).toMatchObject([{ ...data, memberId, keepAsItIs: null, version: change }]);
    await olu.changes.undo({ number: change });
    expect(await olu.assessments.list(pantry())).toEqual([]);
  });

  test('a later one stands beside the earlier, which stays as it was', async () => {
    const bilal = await world.as('officer');
    await bilal.assessments.create({ data: { ...voices(), account: 'council', assessedOn: today, scores: all, keepAsItIs: true } });
    const council = (await bilal.assessments.list(voices())).filter(({ account }) => account === 'council');
    expect(council.map(({ keepAsItIs, scores }) => [keepAsItIs, scores.time])).toEqual([
      [true, 3],
      [null, 2],
    ]);
  });

  test('scores and reasons are said anew; whoever saw an older one gets both', async () => {
    const bilal = await world.as('officer');
    const { id } = world.here.assessments.voicesCouncil;
    const data = { scores: { time: 5 }, strategicInDelivery: false, deliveryReason: 'Nothing comes of it.' };
    await bilal.assessments.update({ id, version: 1, data });
    expect((await bilal.assessments.list(voices()))[0]).toMatchObject({ ...data, rater: 'Head of communities' });
    await expect(bilal.assessments.update({ id, version: 1, data: { scores: { time: 1 } } })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { mine: { scores: { time: 1 } }, theirs: { scores: { time: 5 } } },
    });
  });

  test('a yes without its reason, no score at all, and a day to come are refused with the field', async () => {
    const bilal = await world.as('officer');
    const { id } = world.here.assessments.voicesCouncil;
    const problemOf = (data: object) =>
      bilal.assessments.update({ id, version: 1, data }).then(
        () => 'saved',
        (error: { cause?: { problems?: { path: string }[] } }) => error.cause?.problems?.[0]?.path,
      );
    expect(await problemOf({ strategicInDelivery: true })).toBe('deliveryReason');
    expect(await problemOf({ scores: {} })).toBe('scores');
    expect(await problemOf({ assessedOn: '2099-01-01' })).toBe('assessedOn');
  });

  test('nobody writes the other side’s, nor undoes it, not even an admin', async () => {
    const asha = await world.as('admin', 'partner');
    const { id } = world.here.assessments.voicesCouncil;
    const data = { ...voices(), account: 'council' as const, assessedOn: today, scores: all };
    await expect(asha.assessments.create({ data })).rejects.toThrow('theirs to change');
    await expect(asha.assessments.update({ id, version: 1, data: { outcome: 'No.' } })).rejects.toThrow('theirs to change');
    const bilal = await world.as('officer');
    const { change } = await bilal.assessments.delete({ id, version: 1 });
    await expect(asha.changes.undo({ number: change })).rejects.toThrow('theirs to change');
    expect(await bilal.changes.bin()).toMatchObject([{ kind: 'assessment', name: 'Assessment of 3 November 2026' }]);
    await bilal.changes.undo({ number: change });
    expect(await bilal.assessments.list(voices())).toHaveLength(2);
  });

  test('go to the bin with their relationship, whichever side removes it, and come back with it', async () => {
    const { id } = world.here.relationships.voices;
    const olu = await world.as('officer', 'partner');
    const { change } = await olu.relationships.delete({ id, version: 1 });
    const kept = () => readRecords(world.weft.kysely, 'assessment', world.here.workspace.id, { relationshipId: id });
    expect(await kept()).toEqual([]);
    await olu.changes.undo({ number: change });
    expect(await kept()).toHaveLength(2);
  });

  test('another workspace’s ids are unknown here', async () => {
    const outsider = await world.asOutsider();
    await expect(outsider.assessments.list(voices())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
