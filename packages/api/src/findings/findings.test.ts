import { findingKey } from '@weft/domain';
import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MillbrookWorld, millbrookWorld, today } from '../testing/millbrookWorld.ts';

const nothing = { relationshipId: null, organisationId: null, side: null, type: null, level: null } as const;
const reason = 'The forum takes over in the spring.';
const lookAgainOn = '2027-03-01';

forEachEngine('findings', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  const stale = () => ({ ...nothing, rule: 'stale', relationshipId: world.here.relationships.voices.id }) as const;

  test('what is accepted says why, since when and until when, for everybody to see; undo takes it back', async () => {
    const officer = await world.as('officer');
    const { change, summary } = await officer.findings.accept({ subjects: [stale()], reason, lookAgainOn });
    expect(summary).toBe('Accepted a finding, to look again on 1 March 2027');
    const find = async () => (await (await world.as('viewer', 'partner')).findings.acceptances()).find(({ rule }) => rule === 'stale');
    expect(await find()).toMatchObject({ ...stale(), reason, lookAgainOn, acceptedOn: today });
    expect((await officer.changes.get({ number: change })).reason).toBe(reason);
    await officer.changes.undo({ number: change });
    expect(await find()).toBeUndefined();
  });

  test('a finding that is accepted again has one answer, the later one', async () => {
    const officer = await world.as('officer');
    await officer.findings.accept({ subjects: [stale()], reason, lookAgainOn });
    await officer.findings.accept({ subjects: [stale()], reason: 'It has met.', lookAgainOn: '2027-06-01' });
    const answers = (await officer.findings.acceptances()).filter((each) => findingKey(each) === findingKey(stale()));
    expect(answers).toMatchObject([{ reason: 'It has met.', lookAgainOn: '2027-06-01' }]);
  });

  test('several alike are accepted in one change, and one of them can be withdrawn', async () => {
    const officer = await world.as('officer');
    const { pantry, youthGrant } = world.here.relationships;
    const subjects = [pantry, youthGrant].map(({ id }) => ({ ...nothing, rule: 'no-senior', relationshipId: id }) as const);
    const { change, summary } = await officer.findings.accept({ subjects, reason, lookAgainOn });
    expect(summary).toBe('Accepted 2 findings, to look again on 1 March 2027');
    const [first] = (await officer.findings.acceptances()).filter(({ rule }) => rule === 'no-senior');
    if (!first) throw new Error('Nothing was accepted.');
    await officer.findings.withdraw({ id: first.id, version: change });
    expect((await officer.findings.acceptances()).filter(({ rule }) => rule === 'no-senior')).toHaveLength(1);
  });

  test('a day that is not after today, a subject that does not fit its rule and a record of another place are refused', async () => {
    const officer = await world.as('officer');
    const accept = (subject: object, on = lookAgainOn) =>
      officer.findings.accept({ subjects: [{ ...stale(), ...subject }], reason, lookAgainOn: on });
    await expect(accept({}, today)).rejects.toThrow('Choose a day after today');
    await expect(accept({ side: 'council' })).rejects.toThrow('Say what was found');
    await expect(accept({ relationshipId: world.elsewhere.relationships.voices.id })).rejects.toThrow('not in this workspace');
    await expect(officer.findings.accept({ subjects: [stale()], reason: '  ', lookAgainOn })).rejects.toThrow('Write something here first');
  });

  test('what was accepted about a relationship goes to the bin with it, and comes back with it', async () => {
    const officer = await world.as('officer');
    await officer.findings.accept({ subjects: [stale()], reason, lookAgainOn });
    const isThere = async () => (await officer.findings.acceptances()).some(({ rule }) => rule === 'stale');
    const { change } = await officer.relationships.delete({ id: world.here.relationships.voices.id, version: 1 });
    expect(await isThere()).toBe(false);
    await officer.changes.undo({ number: change });
    expect(await isThere()).toBe(true);
  });
});
