import {
  adding,
  changeSet,
  changing,
  forEachEngine,
  makeCase,
  makeDependency,
  makeSnag,
  millbrook,
  newId,
  removing,
  useDatabase,
} from '@weft/testing';
import type { KyselyPlugin } from 'kysely';
import { expect, test } from 'vitest';
import { commit } from '../changes/commit.ts';
import { openDatabase } from '../database/database.ts';
import { readBoard } from './board.ts';

forEachEngine('the board', (engine) => {
  const database = useDatabase(engine, openDatabase);
  const usual = { flow: 'legacy_snagging', side: 'council' as const, closedSince: null };
  const board = (workspaceId: string, said: Partial<Parameters<typeof readBoard>[1]> = {}) =>
    readBoard(database.weft, { ...usual, workspaceId, ...said });

  test('a card says whose case it is, about what, who does what next, and how much is wrong and waited for', async () => {
    const place = millbrook('here');
    await commit(database.weft, millbrook('there').changeSet);
    await commit(database.weft, place.changeSet);
    const { cards, waits } = await board(place.workspace.id);
    expect(cards).toEqual([
      {
        id: place.cases.lantern.id,
        version: 1,
        reference: 'CAT-2026-001',
        caseType: 'legacy_snagging',
        flow: 'legacy_snagging',
        stage: 'fact_finding',
        stageSince: '2026-02-02',
        returnsTo: null,
        assetId: place.assets.lanternHouse.id,
        assetName: 'Lantern House',
        wardCode: place.assets.lanternHouse.wardCode,
        areaId: place.organisations.lantern.areaId,
        tenancyId: place.tenancies.lantern.id,
        organisationId: place.organisations.lantern.id,
        organisationName: 'Lantern Trust',
        openedOn: '2026-01-12',
        closedOn: null,
        targetCloseDate: null,
        councilLeadPostId: place.posts.surveyor.id,
        partnerLeadPostId: place.posts.caseworker.id,
        contactState: 'working',
        waitingOn: 'council_legal',
        waitingSince: '2026-02-09',
        nextAction: 'Find the lease',
        nextActionPostId: place.posts.surveyor.id,
        nextActionPostTitle: 'Estates surveyor',
        nextActionDue: '2026-02-20',
        fictional: true,
        openSnags: 2,
        worstSeverity: 'critical',
        lastLoggedAt: '2026-02-03T09:15:00.000Z',
      },
    ]);
    expect(waits.filter((wait) => wait.caseId === place.cases.lantern.id)).toEqual([
      {
        caseId: place.cases.lantern.id,
        description: place.dependencies.deeds.description,
        waitingOn: place.dependencies.deeds.waitingOn,
        dependsOnCaseId: null,
        reference: null,
      },
    ]);
  });

  test('a flow has its own cards, and counts only what is open and waiting', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const { id } = place.workspace;
    const { lease, roof } = place.snags;
    const quiet = makeCase(id, {
      reference: 'CAT-2026-003',
      assetId: place.assets.millField.id,
      nextActionPostId: place.posts.surveyor.id,
      organisationId: null,
    });
    await commit(
      database.weft,
      changeSet(id, [
        adding('case', quiet),
        adding('snag', makeSnag(id, { caseId: quiet.id, status: 'accepted', severity: 'critical' })),
        adding('dependency', makeDependency(id, { caseId: quiet.id, status: 'met' })),
        changing('snag', lease, { status: 'resolved' }),
        changing('snag', roof, { severity: 'low' }),
        changing('dependency', place.dependencies.deeds, { status: 'waived', reason: 'Not needed.' }),
      ]),
    );
    const { cards, waits } = await board(id, { flow: 'legacy_snagging' });
    const said = cards.map((card) => [card.reference, card.organisationName, card.openSnags, card.worstSeverity]);
    expect(said.sort()).toEqual([
      ['CAT-2026-001', 'Lantern Trust', 1, 'low'],
      ['CAT-2026-003', null, 0, null],
    ]);
    expect(waits.map((wait) => wait.caseId)).toEqual([place.cases.field.id]);
    expect((await board(id, { flow: 'new_transfer' })).cards.map((card) => card.reference)).toEqual(['CAT-2026-002']);
    expect((await board(newId(), { flow: 'new_transfer' })).cards).toEqual([]);
  });

  test('cases closed before a day are left out and counted, unless all are asked for', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const { id } = place.workspace;
    const closed = (reference: string, closedOn: string) =>
      adding('case', makeCase(id, { reference, assetId: place.assets.millField.id, nextActionPostId: place.posts.surveyor.id, closedOn }));
    await commit(database.weft, changeSet(id, [closed('CAT-2026-010', '2026-02-01'), closed('CAT-2026-011', '2026-03-01')]));
    const some = await board(id, { flow: 'legacy_snagging', closedSince: '2026-02-02' });
    expect([some.cards.map((card) => card.reference).sort(), some.left]).toEqual([['CAT-2026-001', 'CAT-2026-011'], 1]);
    const all = await board(id, { flow: 'legacy_snagging' });
    expect([all.cards.length, all.left]).toEqual([3, 0]);
  });

  test('an open case was last logged on when its side may read that it was; a closed one is not asked', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const { id } = place.workspace;
    const said = async (side: 'council' | 'partner') => (await board(id, { side })).cards.map(({ lastLoggedAt }) => lastLoggedAt);
    expect([await said('council'), await said('partner')]).toEqual([['2026-02-03T09:15:00.000Z'], ['2026-02-04T16:40:00.000Z']]);
    const { visit, councilNote, partnerNote } = place.events;
    const items = [councilNote, partnerNote].map((event) => removing('caseEvent', event));
    await commit(database.weft, changeSet(id, items));
    expect(await said('partner')).toEqual([visit.at]);
    await commit(database.weft, changeSet(id, [changing('case', place.cases.lantern, { closedOn: '2026-03-01' })]));
    expect(await said('partner')).toEqual([null]);
  });

  test('however many cases there are, the board takes the same few readings', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const { id } = place.workspace;
    const readings = async () => {
      let asked = 0;
      const counting: KyselyPlugin = {
        transformQuery: ({ node }) => {
          asked++;
          return node;
        },
        transformResult: async ({ result }) => result,
      };
      await readBoard({ ...database.weft, kysely: database.weft.kysely.withPlugin(counting) }, { ...usual, workspaceId: id });
      return asked;
    };
    const few = await readings();
    expect(few).toBeGreaterThan(0);
    const more = Array.from({ length: 30 }, (_, index) =>
      makeCase(id, { reference: `CAT-2026-1${10 + index}`, assetId: place.assets.millField.id, nextActionPostId: place.posts.surveyor.id }),
    );
    await commit(
      database.weft,
      changeSet(
        id,
        more.map((each) => adding('case', each)),
      ),
    );
    expect((await board(id, { flow: 'legacy_snagging' })).cards).toHaveLength(31);
    expect(await readings()).toBe(few);
  });
});
