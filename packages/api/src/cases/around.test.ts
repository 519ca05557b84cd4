import { forEachEngine } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase } from '../testing/caseWorld.ts';

forEachEngine('what is around a case', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
  });
  afterAll(() => world.close());

  async function waitFor(caseId: string, dependsOnCaseId: string | null, description = 'Its plan') {
    const cora = await world.as('caseworker-partner');
    const kind = dependsOnCaseId === null ? 'legal' : 'other_case';
    return cora.cases.dependencies.create({
      data: { caseId, snagId: null, kind, description, waitingOn: 'council_legal', dependsOnCaseId },
    });
  }
  const referenceOf = async (id: string) => (await (await world.as('viewer-council')).cases.get({ id })).case.reference;

  test('cases that would wait for one another are refused with the circle in words, however long', async () => {
    const [one, two, three] = [await openCase(world), await openCase(world), await openCase(world)];
    const [first, second, third] = await Promise.all([one, two, three].map(referenceOf));
    await waitFor(one, two);
    await expect(waitFor(two, one)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: {
        problems: [{ path: 'dependsOnCaseId', message: expect.stringContaining(`${second} → ${first} → ${second}.`) }],
      },
    });
    await waitFor(two, three);
    await expect(waitFor(three, one)).rejects.toThrow(`${third} → ${first} → ${second} → ${third}.`);
  });

  test('what was met is no part of a circle, until it waits again', async () => {
    const [one, two] = [await openCase(world), await openCase(world)];
    const { id } = await waitFor(one, two);
    const cora = await world.as('caseworker-partner');
    const standing = async () => (await cora.cases.get({ id: one })).dependencies.find((each) => each.id === id)?.version ?? 0;
    await cora.cases.dependencies.update({ id, version: await standing(), data: { status: 'met' } });
    await waitFor(two, one);
    await expect(cora.cases.dependencies.update({ id, version: await standing(), data: { status: 'waiting' } })).rejects.toMatchObject({
      cause: { problems: [expect.objectContaining({ path: 'dependsOnCaseId' })] },
    });
  });

  test('the cases along a chain come with what they wait for; those of the same building and organisation beside them', async () => {
    const cora = await world.as('caseworker-partner');
    const subject = await openCase(world);
    const { asset } = await cora.cases.get({ id: subject });
    const alike = await openCase(world, { asset: { id: asset.id }, tenancy: null, caseType: 'consent' });
    const stranger = { organisationId: null, tenancy: null };
    const [awaited, further, waiting] = [await openCase(world, stranger), await openCase(world, stranger), await openCase(world, stranger)];
    const apart = await openCase(world, stranger);
    await waitFor(subject, awaited);
    await waitFor(awaited, further);
    await waitFor(further, null, 'The deeds');
    await waitFor(waiting, subject);

    const around = await (await world.as('viewer-council')).cases.around({ id: subject });
    const ties = new Map(around.cases.map((each) => [each.id, each.ties]));
    expect(ties.get(alike)).toEqual(['building', 'organisation']);
    expect(ties.get(awaited)).toEqual(['awaited']);
    expect(ties.get(waiting)).toEqual(['waiting']);
    expect([ties.get(further), ties.get(subject)]).toEqual([[], []]);
    expect(ties.has(apart)).toBe(false);
    expect(around.dependencies.map(({ description }) => description)).toContain('The deeds');
  });

  test("another workspace's case is unknown", async () => {
    const id = await openCase(world);
    const outsider = await world.as('outsider');
    const { around, forMeeting, buildingSnags } = outsider.cases;
    for (const ask of [around, forMeeting, buildingSnags]) await expect(ask({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
