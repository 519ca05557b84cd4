import { type Case, type Dependency, InvalidError } from '@weft/domain';
import {
  adding,
  changeSet,
  changing,
  forEachEngine,
  type Millbrook,
  makeCase,
  makeDependency,
  makeOrganisation,
  millbrook,
  newId,
  removing,
  useDatabase,
} from '@weft/testing';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase, type Weft } from '../database/database.ts';
import { readRecord, readRecords } from '../records/read.ts';
import { commit } from './commit.ts';

/** How often two changes are set off against each other: each time they could meet otherwise. */
const rounds = 8;

forEachEngine('the rules over several records', (engine) => {
  const database = useDatabase(engine, openDatabase);

  async function founded(): Promise<{ place: Millbrook; there: Weft }> {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    // A connection of its own, as another process has.
    const there = await openDatabase(database.url);
    onTestFinished(() => there.close());
    return { place, there };
  }

  /** Commits both at once, over two connections. @returns why one of them was refused; fails unless just one was. */
  async function justOne(here: Promise<unknown>, there: Promise<unknown>): Promise<string> {
    const refused = (await Promise.allSettled([here, there])).flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(InvalidError);
    return String(refused[0]);
  }

  /** Cases that wait for nothing yet. */
  async function newCases({ workspace, assets, posts }: Millbrook, ...references: string[]): Promise<Case[]> {
    const cases = references.map((reference) =>
      makeCase(workspace.id, { assetId: assets.millField.id, reference, nextActionPostId: posts.surveyor.id }),
    );
    await commit(
      database.weft,
      changeSet(
        workspace.id,
        cases.map((each) => adding('case', each)),
      ),
    );
    return cases;
  }

  const waits = (workspaceId: string, caseId: string, dependsOnCaseId: string): Dependency =>
    makeDependency(workspaceId, { caseId, dependsOnCaseId });

  test('two cases that are made to wait for each other at the same moment do not both come to', async () => {
    const { place, there } = await founded();
    const { id } = place.workspace;
    const [first, second] = await newCases(place, 'CAT-2026-008', 'CAT-2026-009');
    if (!first || !second) throw new Error('There are two.');
    for (let round = 0; round < rounds; round++) {
      const [one, other] = [waits(id, first.id, second.id), waits(id, second.id, first.id)];
      const why = await justOne(
        commit(database.weft, changeSet(id, [adding('dependency', one)])),
        commit(there, changeSet(id, [adding('dependency', other)])),
      );
      expect(why).toMatch(/These would wait for one another and never end: (CAT-\d+-\d+) → CAT-\d+-\d+ → \1\./);
      const [kept, ...more] = await readRecords(there.kysely, 'dependency', id, { id: [one.id, other.id] });
      expect(more).toEqual([]);
      if (kept) await commit(there, changeSet(id, [removing('dependency', kept)]));
    }
  });

  test('a circle is refused however it is closed: through others, by one change alone, or by waiting again', async () => {
    const { place } = await founded();
    const { id } = place.workspace;
    const [first, second, third] = await newCases(place, 'CAT-2026-007', 'CAT-2026-008', 'CAT-2026-009');
    if (!first || !second || !third) throw new Error('There are three.');
    const met = { ...waits(id, third.id, first.id), status: 'met' as const, metOn: '2026-02-01' };
    const chain = [waits(id, first.id, second.id), waits(id, second.id, third.id), met].map((each) => adding('dependency', each));
    const { number } = await commit(database.weft, changeSet(id, chain));
    const again = changing('dependency', { ...met, version: number }, { status: 'waiting', metOn: null });
    await expect(commit(database.weft, changeSet(id, [again]))).rejects.toThrow(
      'never end: CAT-2026-009 → CAT-2026-007 → CAT-2026-008 → CAT',
    );
    const [one, other] = [
      makeCase(id, { ...first, id: newId(), reference: 'CAT-2026-010' }),
      makeCase(id, { ...first, id: newId(), reference: 'CAT-2026-011' }),
    ];
    const both = [waits(id, one.id, other.id), waits(id, other.id, one.id)].map((each) => adding('dependency', each));
    await expect(commit(database.weft, changeSet(id, [adding('case', one), adding('case', other), ...both]))).rejects.toThrow('never end');
    expect(await readRecord(database.weft.kysely, 'case', id, one.id)).toBeNull();
  });

  test('two organisations that are put within each other at the same moment do not both come to be', async () => {
    const { place, there } = await founded();
    const { id } = place.workspace;
    const [one, other] = ['Parks', 'Leisure'].map((name) => makeOrganisation(id, { name }));
    if (!one || !other) throw new Error('There are two.');
    await commit(database.weft, changeSet(id, [adding('organisation', one), adding('organisation', other)]));
    const within = async (weft: Weft, child: string, parentId: string) => {
      const before = await readRecord(weft.kysely, 'organisation', id, child);
      if (!before) throw new Error('It is there.');
      return commit(weft, changeSet(id, [changing('organisation', before, { parentId })]));
    };
    for (let round = 0; round < rounds; round++) {
      const why = await justOne(within(database.weft, one.id, other.id), within(there, other.id, one.id));
      expect(why).toMatch(/An organisation cannot be part of itself: (Parks|Leisure) → (Parks|Leisure) → \1\./);
      const both = await readRecords(there.kysely, 'organisation', id, { id: [one.id, other.id] });
      expect(both.filter(({ parentId }) => parentId !== null)).toHaveLength(1);
      const apart = both.filter(({ parentId }) => parentId !== null).map((each) => changing('organisation', each, { parentId: null }));
      await commit(there, changeSet(id, apart));
    }
  });

  test('an organisation may move into what it held once that has moved out, and not before', async () => {
    const { place } = await founded();
    const { id } = place.workspace;
    const team = makeOrganisation(id, { name: 'Team' });
    const service = makeOrganisation(id, {
      name: 'Service',
      parentId: null,
      formerParents: [{ parentId: team.id, to: '2026-03-31' }],
    });
    await commit(database.weft, changeSet(id, [adding('organisation', team), adding('organisation', service)]));
    const into = (to: string) =>
      commit(
        database.weft,
        changeSet(id, [
          changing('organisation', { ...team, version: 2 }, { parentId: service.id, formerParents: [{ parentId: null, to }] }),
        ]),
      );
    await expect(into('2026-01-31')).rejects.toThrow('cannot be part of itself: Team → Service → Team');
    await into('2026-03-31');
  });
});
