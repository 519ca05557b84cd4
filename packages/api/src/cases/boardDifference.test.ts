import { commit, readRecords } from '@weft/db';
import { applyBoardDifferences, type ChangeItem, type Id } from '@weft/domain';
import {
  adding,
  changeSet,
  changing,
  forEachEngine,
  makeArea,
  makeCase,
  makeCaseEvent,
  makeDependency,
  makeSnag,
  newId,
  removing,
} from '@weft/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContext, createServices } from '../context.ts';
import { createCaller } from '../router.ts';
import { type CaseWorld, caseWorld, openCase } from '../testing/caseWorld.ts';

type Caller = Awaited<ReturnType<CaseWorld['as']>>;
type Boards = Awaited<ReturnType<Caller['cases']['boards']>>;

/** One of a few things that are done to what a board shows; which of the records that it can be done to is drawn too. */
const acts = [
  'move',
  'close',
  'open',
  'remove',
  'snag',
  'wait',
  'met',
  'rename',
  'building',
  'post',
  'area',
  'leave',
  'log',
  'limit',
] as const;
/** What the references of cases that acts make begin with. */
const madeByHand = 'CAT-2030';
let made = 0;

type Act = { what: (typeof acts)[number]; which: number };
const anAct = fc.record({ what: fc.constantFrom(...acts), which: fc.nat(1000) });

forEachEngine('what has changed on the board', (engine) => {
  let world: CaseWorld;
  let vera: Caller;
  beforeAll(async () => {
    world = await caseWorld(engine);
    vera = await world.as('viewer-council');
    await commit(world.weft, changeSet(world.here, [adding('area', makeArea(world.here, { name: 'Millbrook', gssCode: 'E05000001' }))]));
    for (let index = 0; index < 4; index++) await openCase(world);
  });
  afterAll(() => world.close());

  const marksOf = (boards: Boards) => boards.map(({ mark }) => mark);
  const cardsOf = (boards: Boards) => boards.flatMap(({ cards }) => cards);

  async function itemsOf({ what, which }: Act): Promise<ChangeItem[]> {
    const all = <K extends Parameters<typeof readRecords>[1]>(kind: K) => readRecords(world.weft.kysely, kind, world.here, {});
    const cases = await all('case');
    const one = cases[which % cases.length];
    const other = cases[(which + 1) % cases.length];
    if (!one || !other) return [];
    const [snags, waits, areas, logged] = [await all('snag'), await all('dependency'), await all('area'), await all('caseEvent')];
    const name = `Renamed ${newId()}`;
    switch (what) {
      case 'move':
        return [changing('case', one, { waitingOn: one.waitingOn === 'tenant' ? 'council_legal' : 'tenant', stage: 'fact_finding' })];
      case 'close':
        return [
          changing('case', one, { openedOn: '2025-12-01', closedOn: one.closedOn ? null : which % 2 === 0 ? '2026-11-20' : '2026-01-05' }),
        ];
      case 'open':
        return [
          adding(
            'case',
            makeCase(world.here, { reference: `${madeByHand}-${100 + made++}`, assetId: one.assetId, nextActionPostId: world.surveyor }),
          ),
        ];
      case 'snag':
        return snags.length > 3
          ? snags.map((snag) => removing('snag', snag))
          : [adding('snag', makeSnag(world.here, { caseId: one.id, severity: 'critical' }))];
      case 'wait':
        return one.id < other.id
          ? [adding('dependency', makeDependency(world.here, { caseId: one.id, dependsOnCaseId: other.id, description: name }))]
          : [];
      case 'met':
        return waits.slice(0, 2).map((wait) => changing('dependency', wait, { status: 'met' }));
      case 'rename':
        return (await all('organisation')).map((body) => changing('organisation', body, { name: `${name} ${body.side}` }));
      case 'building':
        return (await all('asset')).slice(0, 2).map((asset) => changing('asset', asset, { name, wardCode: 'E05000001' }));
      case 'post':
        return (await all('post')).map((post) => changing('post', post, { title: name }));
      case 'area':
        return areas.map((area) => changing('area', area, { name }));
      case 'leave':
        return [changing('case', one, { organisationId: one.organisationId ? null : world.trust })];
      case 'log':
        return [
          adding(
            'caseEvent',
            makeCaseEvent(world.here, {
              caseId: one.id,
              at: '2026-11-23T10:00:00.000Z',
              audience: which % 2 === 0 ? 'council' : 'partner',
            }),
          ),
        ];
      case 'limit': {
        const after = 1 + (which % 60);
        const serviceLevels = { 'silent/flag': { after, unit: 'days' as const, advice: 'Ring them.', off: which % 3 === 0 } };
        return (await all('workspace')).map((place) => changing('workspace', place, { serviceLevels }));
      }
      case 'remove': {
        const free = (id: Id) =>
          ![...snags, ...logged].some(({ caseId }) => caseId === id) && !waits.some((w) => w.caseId === id || w.dependsOnCaseId === id);
        const going = cases.find(({ id, reference }) => free(id) && reference.startsWith(madeByHand));
        return going ? [removing('case', going)] : [];
      }
    }
  }

  test('put into the boards that were held, it makes the boards as they are read anew, whatever was done', async () => {
    const property = fc.asyncProperty(fc.array(anAct, { minLength: 1, maxLength: 6 }), async (done) => {
      const held = [await vera.cases.boards({})];
      for (const act of done) {
        const items = await itemsOf(act);
        if (items.length > 0) await commit(world.weft, changeSet(world.here, items));
        held.push(await vera.cases.boards({}));
      }
      const now = held.at(-1);
      for (const then of held) {
        const differences = await vera.cases.boardDifferences({ held: marksOf(then) });
        expect(applyBoardDifferences(then, differences)).toEqual(now);
      }
    });
    await fc.assert(property, { numRuns: engine === 'sqlite' ? 25 : 8, endOnFailure: true });
  }, 120_000);

  test('of a change to one case only its card is sent, and the others stay the very same', async () => {
    const id = await openCase(world);
    const then = await vera.cases.boards({});
    const cora = await world.as('caseworker-partner');
    const version = cardsOf(then).find((card) => card.id === id)?.version ?? 0;
    await cora.cases.update({ id, version, data: { waitingOn: 'tenant' } });
    const differences = await vera.cases.boardDifferences({ held: marksOf(then) });
    expect(differences.flatMap(({ changed }) => changed.map((card) => card.id))).toEqual([id]);
    expect(differences.every(({ ids }) => ids === null)).toBe(true);
    const after = applyBoardDifferences(then, differences);
    const same = cardsOf(after).filter((card) => cardsOf(then).includes(card));
    expect(same).toHaveLength(cardsOf(then).length - 1);
    expect(after.filter((board) => then.includes(board))).toHaveLength(then.length - 1);
  });

  test('a card comes whose case waits no longer, and one whose days have gone up', async () => {
    const [first, second] = [await openCase(world), await openCase(world)];
    const wait = makeDependency(world.here, { caseId: first, dependsOnCaseId: second });
    await commit(world.weft, changeSet(world.here, [adding('dependency', wait)]));
    const then = await vera.cases.boards({});
    const [kept] = await readRecords(world.weft.kysely, 'dependency', world.here, { id: [wait.id] });
    if (!kept) throw new Error('The wait was not kept.');
    await commit(world.weft, changeSet(world.here, [changing('dependency', kept, { status: 'met' })]));
    const [sent] = (await vera.cases.boardDifferences({ held: marksOf(then) })).flatMap(({ changed }) => changed);
    expect(sent).toMatchObject({ id: first, blocked: false, waitsFor: [] });
    const tomorrow = await world.as('viewer-council', '2026-11-25T09:30:00Z');
    const held = await vera.cases.boards({});
    const differences = await tomorrow.cases.boardDifferences({ held: marksOf(held) });
    expect(applyBoardDifferences(held, differences)).toEqual(await tomorrow.cases.boards({}));
    expect(differences.flatMap(({ changed }) => changed).length).toBeGreaterThan(0);
  });

  test('whoever holds a board that the server does not remember is sent all of it', async () => {
    const then = await vera.cases.boards({});
    const member = (await vera.members.list({ workspace: world.slug })).find(({ name }) => name === 'viewer-council');
    const services = createServices(world.weft, world.services.reference, world.services.now);
    const restarted = createCaller(await createContext(services, member?.id ?? null));
    await openCase(world);
    const now = await vera.cases.boards({});
    for (const held of [marksOf(then), []]) {
      expect(applyBoardDifferences(then, await restarted.cases.boardDifferences({ held }))).toEqual(now);
      expect(await vera.cases.boardDifferences({ held: [] })).toMatchObject(now.map(({ cards }) => ({ changed: cards })));
    }
  });

  test('of another workspace nothing is said, whatever is held', async () => {
    const held = marksOf(await vera.cases.boards({}));
    const outsider = await world.as('outsider');
    const differences = await outsider.cases.boardDifferences({ held });
    expect(
      applyBoardDifferences(
        [],
        differences.map((each) => ({ ...each, ids: each.ids ?? [] })),
      ),
    ).toEqual(await outsider.cases.boards({}));
    expect(differences.flatMap(({ changed }) => changed)).toEqual([]);
  });
});
