import { commit, readRecord } from '@weft/db';
import type { Case } from '@weft/domain';
import { adding, changeSet, changing, forEachEngine, makeCase, makeSnag } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rulesOf } from '../acting/rules.ts';
import { type CaseWorld, caseWorld, openCase, today } from '../testing/caseWorld.ts';

/** How often two changes are set off against each other: each time they could meet otherwise. */
const rounds = 8;

const closing = {
  tenantConfirmedOn: today,
  councilConfirmedOn: today,
  closureOutcome: 'snags_resolved',
  closureNote: 'All put right.',
  nextReviewOn: '2027-11-24',
};

forEachEngine('what is left open when a case is closed', (engine) => {
  let world: CaseWorld;
  beforeEach(async () => {
    world = await caseWorld(engine);
  });
  afterEach(() => world.close());

  const caseOf = async (id: string): Promise<Case> => {
    const found = await readRecord(world.weft.kysely, 'case', world.here, id);
    if (!found) throw new Error('It is there.');
    return found;
  };

  /** A case with nothing left but to close it, and its reference. */
  async function verified() {
    const id = await openCase(world);
    await commit(world.weft, changeSet(world.here, [changing('case', await caseOf(id), { stage: 'verification' })]));
    return caseOf(id);
  }

  const newSnag = (caseId: string) => ({ data: { caseId, category: 'repair', title: 'Boiler condemned', severity: 'high' as const } });

  test('a snag that comes in at the moment in which its case is closed is not left in it', async () => {
    const cora = await world.as('caseworker-partner');
    for (let round = 0; round < rounds; round++) {
      const { id, version } = await verified();
      const ended = await Promise.allSettled([
        cora.cases.move({ id, version, to: 'closed', supplied: closing }),
        cora.cases.snags.create(newSnag(id)),
      ]);
      expect(ended.filter(({ status }) => status === 'rejected')).toHaveLength(1);
      const { case: after, snags } = await cora.cases.get({ id });
      expect(after.closedOn === null).toBe(snags.length === 1);
    }
  });

  test('whichever of the two is written first, the other is refused with the case and what is open', async () => {
    const rules = rulesOf(world.services.reference);
    const before = await verified();
    const snag = makeSnag(world.here, { caseId: before.id, title: 'Boiler condemned' });
    const closed = changing('case', before, { stage: 'closed', closedOn: today, waitingOn: 'nobody', waitingSince: null });
    const closeIt = () => commit(world.weft, changeSet(world.here, [closed]), rules);
    const openIt = () => commit(world.weft, changeSet(world.here, [adding('snag', snag)]), rules);

    const { number } = await openIt();
    await expect(closeIt()).rejects.toThrow(
      `${before.reference} cannot be closed while something is still to be put right: “Boiler condemned”.`,
    );
    await (await world.as('caseworker-partner')).changes.undo({ number });
    await closeIt();
    await expect(openIt()).rejects.toThrow(`${before.reference} is closed, and is to have nothing left to put right: “Boiler condemned”.`);
  });

  test('a snag of a closed case is not opened again by taking back what settled it, until the case is open', async () => {
    const cora = await world.as('caseworker-partner');
    const { id } = await verified();
    const { id: snagId } = await cora.cases.snags.create(newSnag(id));
    const version = (await cora.cases.get({ id })).snags[0]?.version ?? 0;
    const { change: settled } = await cora.cases.snags.update({ id: snagId, version, data: { status: 'resolved' } });
    const { change: closed } = await cora.cases.move({ id, version: (await caseOf(id)).version, to: 'closed', supplied: closing });
    await expect(cora.changes.undo({ number: settled })).rejects.toThrow('Open the case again first.');
    await cora.changes.undo({ number: closed });
    await cora.changes.undo({ number: settled });
    expect((await cora.cases.get({ id })).snags).toMatchObject([{ status: 'open' }]);
  });

  test('a case that is withdrawn may keep what was wrong, and a closed one comes out of a file as it was', async () => {
    const cora = await world.as('caseworker-partner');
    const id = await openCase(world, { caseType: 'new_transfer' });
    await cora.cases.snags.create(newSnag(id));
    const { version, assetId, nextActionPostId } = await caseOf(id);
    const said = { reason: 'They found another hall', closureOutcome: 'withdrawn', closureNote: 'Nothing was signed.' };
    await cora.cases.move({ id, version, to: 'withdrawn', supplied: said });
    expect((await caseOf(id)).closedOn).toBe(today);

    const brought = makeCase(world.here, { assetId, nextActionPostId, reference: 'CAT-2020-001', stage: 'closed', closedOn: today });
    const items = [adding('case', brought), adding('snag', makeSnag(world.here, { caseId: brought.id }))];
    await commit(world.weft, changeSet(world.here, items), rulesOf(world.services.reference));
    expect((await caseOf(brought.id)).closedOn).toBe(today);
  });
});
