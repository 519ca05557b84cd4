import { type ChangeItem, ConflictError, InvalidError } from '@weft/domain';
import {
  adding,
  changeSet,
  changing,
  forEachEngine,
  type Millbrook,
  makeCase,
  makeOrganisation,
  makeParty,
  makePost,
  makeRelationship,
  makeWorkspace,
  millbrook,
  newId,
  removing,
  useDatabase,
} from '@weft/testing';
import { expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { readRecord, readRecords } from '../records/read.ts';
import { headOf, listChanges, readChange } from './changes.ts';
import { commit } from './commit.ts';

forEachEngine('commit', (engine) => {
  const database = useDatabase(engine, openDatabase);

  async function founded(slug?: string): Promise<Millbrook> {
    const place = millbrook(slug);
    await commit(database.weft, place.changeSet);
    return place;
  }

  /** What happens when this is committed to the place: everything must still stand as it did. */
  async function refused(place: Millbrook, items: readonly ChangeItem[]): Promise<InvalidError> {
    const { kysely } = database.weft;
    const before = await readRecords(kysely, 'organisation', place.workspace.id);
    const error = await commit(database.weft, changeSet(place.workspace.id, items)).catch((problem: unknown) => problem);
    expect(await readRecords(kysely, 'organisation', place.workspace.id)).toEqual(before);
    expect(await headOf(kysely, place.workspace.id)).toBe(1);
    expect(await listChanges(kysely, place.workspace.id, { limit: 5 })).toHaveLength(1);
    if (!(error instanceof InvalidError)) throw error;
    return error;
  }

  test('logs who, when, why, before and after, and leaves each record at the number of the change', async () => {
    const place = await founded();
    const { pantry } = place.organisations;
    const said = { memberId: place.members.council.officer.id, summary: 'Renamed the pantry', reason: 'They asked' };
    const change = await commit(
      database.weft,
      changeSet(place.workspace.id, [changing('organisation', pantry, { name: 'The Pantry' })], said),
    );
    expect(change).toMatchObject({ ...said, number: 2, undoes: null });
    expect(change.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(change.items).toEqual([
      { kind: 'organisation', id: pantry.id, before: pantry, after: { ...pantry, name: 'The Pantry', version: 2 } },
    ]);
    expect(await readChange(database.weft.kysely, place.workspace.id, 2)).toEqual(change);
    expect(await readRecord(database.weft.kysely, 'organisation', place.workspace.id, pantry.id)).toEqual(change.items[0]?.after);
  });

  test('two writers with the same version at the same time: one wins, the other gets a conflict with both sides', async () => {
    const place = await founded();
    const other = await database.another();
    const { ada } = place.people;
    const rename = (name: string) => changeSet(place.workspace.id, [changing('person', ada, { name })]);
    const settled = await Promise.allSettled([commit(database.weft, rename('Ada One')), commit(other, rename('Ada Two'))]);
    const won = settled.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.items[0]?.after] : []));
    const lost = settled.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect([won.length, lost.length]).toEqual([1, 1]);
    expect(lost[0]).toBeInstanceOf(ConflictError);
    const mine = settled[0]?.status === 'rejected' ? 'Ada One' : 'Ada Two';
    expect(lost[0]).toMatchObject({ kind: 'person', id: ada.id, mine: { name: mine }, theirs: won[0] });
    expect(await readRecord(other.kysely, 'person', place.workspace.id, ada.id)).toEqual(won[0]);
    expect(await headOf(database.weft.kysely, place.workspace.id)).toBe(2);
  });

  test('changing or removing a record that was removed is a conflict with nothing on their side', async () => {
    const place = await founded();
    const { roof } = place.snags;
    await commit(database.weft, changeSet(place.workspace.id, [removing('snag', roof)]));
    for (const late of [changing('snag', roof, { title: 'Roof' }), removing('snag', roof)]) {
      const attempt = commit(database.weft, changeSet(place.workspace.id, [late]));
      await expect(attempt).rejects.toMatchObject({ code: 'conflict', theirs: null, mine: late.after });
    }
  });

  test('a record that moved on and was put back as it was is not in conflict', async () => {
    const place = await founded();
    const { ada } = place.people;
    const there = await commit(database.weft, changeSet(place.workspace.id, [changing('person', ada, { name: 'Ada T.' })]));
    await commit(
      database.weft,
      changeSet(place.workspace.id, [changing('person', { ...ada, name: 'Ada T.', version: there.number }, { name: ada.name })]),
    );
    const late = await commit(database.weft, changeSet(place.workspace.id, [changing('person', ada, { notes: 'Still here.' })]));
    expect(await readRecord(database.weft.kysely, 'person', place.workspace.id, ada.id)).toEqual({
      ...ada,
      notes: 'Still here.',
      version: late.number,
    });
  });

  test('twenty commits at once over two connections are numbered without gaps or repeats', async () => {
    const place = await founded();
    const other = await database.another();
    const changes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const organisation = makeOrganisation(place.workspace.id, { name: `Newcomer ${index}` });
        return commit(index % 2 ? other : database.weft, changeSet(place.workspace.id, [adding('organisation', organisation)]));
      }),
    );
    expect(changes.map((change) => change.number).sort((one, next) => one - next)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 2),
    );
    const log = await listChanges(other.kysely, place.workspace.id, { limit: 100 });
    expect(log.map((line) => line.number)).toEqual(Array.from({ length: 21 }, (_, index) => 21 - index));
  });

  test('workspaces are numbered apart', async () => {
    const [here, there] = [await founded('here'), await founded('there')];
    await commit(database.weft, changeSet(here.workspace.id, [changing('person', here.people.ada, { name: 'Ada' })]));
    expect(await headOf(database.weft.kysely, here.workspace.id)).toBe(2);
    expect(await headOf(database.weft.kysely, there.workspace.id)).toBe(1);
    expect(await headOf(database.weft.kysely, newId())).toBe(0);
  });

  test('a change that fails in its last item leaves nothing of its first', async () => {
    const place = await founded();
    const fine = changing('organisation', place.organisations.pantry, { name: 'Renamed' });
    const bad = adding('post', makePost(place.workspace.id, { organisationId: newId() }));
    expect((await refused(place, [fine, bad])).message).toContain('not in this workspace');
    // The connection is fit for the next change.
    expect((await commit(database.weft, changeSet(place.workspace.id, [fine]))).number).toBe(2);
  });

  test('nothing may point into another workspace', async () => {
    const [place, other] = [await founded('here'), await founded('there')];
    const { id } = place.workspace;
    const tie = (said: object) =>
      adding(
        'relationship',
        makeRelationship(id, { parties: [makeParty(place.organisations.council.id), makeParty(place.organisations.pantry.id)], ...said }),
      );
    const strangers: ChangeItem[] = [
      adding('organisation', makeOrganisation(id, { parentId: other.organisations.council.id })),
      adding('organisation', makeOrganisation(id, { areaId: other.areas.borough.id })),
      adding('post', makePost(id, { organisationId: other.organisations.council.id })),
      tie({ parties: [makeParty(place.organisations.council.id), makeParty(other.organisations.council.id)] }),
      tie({ brokerIds: [other.organisations.voluntaryAction.id] }),
      tie({ areaIds: [other.areas.upperGreen.id] }),
      tie({ holders: [{ ...(place.relationships.voices.holders[0] ?? {}), postId: other.posts.surveyor.id }] }),
      changing('case', place.cases.lantern, { tenancyId: other.tenancies.lantern.id }),
      changing('snag', place.snags.roof, { caseId: other.cases.lantern.id }),
      changing('dependency', place.dependencies.deeds, { dependsOnCaseId: other.cases.field.id }),
      changing('caseEvent', place.events.visit, { memberId: other.members.council.admin.id }),
    ];
    for (const item of strangers) expect((await refused(place, [item])).message).toContain('not in this workspace');
  });

  test('a record of another workspace cannot be changed or removed from this one', async () => {
    const [place, other] = [await founded('here'), await founded('there')];
    const theirs = { ...other.organisations.council, workspaceId: place.workspace.id };
    for (const item of [changing('organisation', theirs, { name: 'Taken' }), removing('organisation', theirs)]) {
      await expect(commit(database.weft, changeSet(place.workspace.id, [item]))).rejects.toMatchObject({ code: 'conflict', theirs: null });
    }
    await expect(
      commit(database.weft, changeSet(place.workspace.id, [removing('organisation', other.organisations.council)])),
    ).rejects.toThrow('another workspace');
    expect(await readRecord(database.weft.kysely, 'organisation', other.workspace.id, theirs.id)).toEqual(other.organisations.council);
  });

  test('what something still points to cannot be removed alone, but can with all that points to it', async () => {
    const place = await founded();
    const { lantern } = place.cases;
    expect((await refused(place, [removing('case', lantern)])).message).toContain('still points to what you are removing');
    const together = [
      ...Object.values(place.snags).map((snag) => removing('snag', snag)),
      ...Object.values(place.dependencies).map((dependency) => removing('dependency', dependency)),
      ...Object.values(place.events).map((event) => removing('caseEvent', event)),
    ];
    await commit(database.weft, changeSet(place.workspace.id, [removing('case', lantern), ...together]));
    expect(await readRecord(database.weft.kysely, 'case', place.workspace.id, lantern.id)).toBeNull();
  });

  test('records that point to each other can be made in one change, in any order', async () => {
    const workspace = makeWorkspace();
    const parent = makeOrganisation(workspace.id, { name: 'Parent' });
    const child = makeOrganisation(workspace.id, { name: 'Child', parentId: parent.id });
    const post = makePost(workspace.id, { organisationId: child.id });
    const items = [adding('post', post), adding('organisation', child), adding('organisation', parent), adding('workspace', workspace)];
    await commit(database.weft, changeSet(workspace.id, items));
    expect(await readRecord(database.weft.kysely, 'organisation', workspace.id, child.id)).toMatchObject({ parentId: parent.id });
  });

  test('each broken rule of the schema is a sentence, beside its field where it has one', async () => {
    const place = await founded();
    const { id } = place.workspace;
    const { lantern } = place.organisations;
    const again = makeCase(id, {
      reference: place.cases.lantern.reference,
      assetId: place.assets.millField.id,
      nextActionPostId: place.posts.surveyor.id,
    });
    const cases: [ChangeItem, string | undefined, string][] = [
      [
        adding('organisation', makeOrganisation(id, { identifiers: lantern.identifiers })),
        'identifiers',
        'Another organisation here has this identifier already.',
      ],
      [adding('case', again), 'reference', 'Another case here has this reference already.'],
      [adding('organisation', makeOrganisation(id, { originKey: 'lantern' })), 'originKey', 'brought in under the same key'],
      [adding('relationship', place.relationships.advice), undefined, 'There is one of these already.'],
      [changing('organisation', lantern, { parentId: lantern.id }), undefined, 'breaks a rule'],
      [changing('relationship', place.relationships.advice, { from: '2026-01-02', to: '2026-01-01' }), undefined, 'breaks a rule'],
      [changing('case', place.cases.lantern, { nextActionPostId: null }), undefined, 'breaks a rule'],
    ];
    for (const [item, path, sentence] of cases) {
      const error = await refused(place, [item]);
      expect(error.message).toContain(sentence);
      expect(error.problems[0]?.path).toBe(path);
    }
    const [council, pantry] = [makeParty(place.organisations.council.id), makeParty(place.organisations.pantry.id)];
    const twice = { ...makeRelationship(id, { parties: [council, pantry] }), parties: [council, council] };
    expect((await refused(place, [adding('relationship', twice)])).problems[0]?.path).toBe('parties');
  });

  test('two workspaces cannot share a short name', async () => {
    const place = await founded();
    const same = makeWorkspace({ slug: place.workspace.slug });
    const attempt = commit(database.weft, changeSet(same.id, [adding('workspace', same)]));
    await expect(attempt).rejects.toMatchObject({
      problems: [{ path: 'slug', message: 'Another workspace has this short name already.' }],
    });
  });

  test('an identifier can move from one organisation to another in one change, whichever comes first in it', async () => {
    const place = await founded();
    const { lantern, pantry } = place.organisations;
    const moved = await commit(
      database.weft,
      changeSet(place.workspace.id, [
        changing('organisation', pantry, { identifiers: lantern.identifiers }),
        changing('organisation', lantern, { identifiers: [] }),
      ]),
    );
    const [holder] = await readRecords(database.weft.kysely, 'organisation', place.workspace.id, { id: pantry.id });
    expect(holder).toEqual({ ...pantry, identifiers: lantern.identifiers, version: moved.number });
  });

  test('an empty change, the same record twice and a record under another id are refused', async () => {
    const place = await founded();
    const { ada } = place.people;
    const with_ = (items: readonly ChangeItem[]) => commit(database.weft, changeSet(place.workspace.id, items));
    await expect(with_([])).rejects.toThrow('There is nothing to change.');
    await expect(with_([changing('person', ada, { name: 'A' }), removing('person', ada)])).rejects.toThrow('twice');
    await expect(with_([{ ...removing('person', ada), id: newId() }])).rejects.toThrow('another workspace or id');
  });
});
