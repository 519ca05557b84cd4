import type { Member } from '@weft/domain';
import { forEachEngine, newId } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContext } from '../context.ts';
import { type MillbrookWorld, millbrookWorld } from '../testing/millbrookWorld.ts';
import { addDocuments, refuseBeforehand } from './add.service.ts';
import { documentsAbout, type KeptFile } from './documents.schema.ts';
import { getDocument } from './documents.service.ts';

const kept: KeptFile = {
  fileName: 'gutter.jpg',
  mediaType: 'image/jpeg',
  bytes: 10,
  hash: 'f'.repeat(64),
  previewHash: null,
  takenOn: '2026-11-20',
};

forEachEngine('documents', (engine) => {
  let world: MillbrookWorld;
  beforeAll(async () => {
    world = await millbrookWorld(engine);
  });
  afterAll(() => world.close());

  async function acting(member: Member) {
    const context = await createContext(world.services, member.id);
    if (context.actor === null) throw new Error('Nobody acts.');
    return { ...context, actor: context.actor };
  }
  const officer = () => acting(world.here.members.council.officer);
  const partner = () => acting(world.here.members.partner.caseworker);
  const about = (said: object) => documentsAbout.parse({ files: [{}], ...said });
  const ofLantern = () => about({ caseId: world.here.cases.lantern.id });
  const titles = async (role: 'officer' | 'caseworker', side: 'council' | 'partner') => {
    const caller = await world.as(role, side);
    return (await caller.documents.list({ caseId: world.here.cases.lantern.id })).map(({ title }) => title);
  };

  test('a case shows its building’s and its tenancy’s, each side its own and what is shared', async () => {
    expect((await titles('officer', 'council')).sort()).toEqual(['Advice on the lease', 'The hall roof from the east']);
    expect((await titles('caseworker', 'partner')).sort()).toEqual(['Lease of 1998, unsigned', 'The hall roof from the east']);
  });

  test('a listed document says what it belongs to and who added it', async () => {
    const caller = await world.as('officer');
    const listed = await caller.documents.list({ caseId: world.here.cases.lantern.id });
    expect(listed.find(({ title }) => title.includes('roof'))).toMatchObject({
      of: { kind: 'asset', name: 'Lantern House' },
      addedBy: { name: 'Elin Hart', side: 'partner' },
    });
    const viewer = await world.as('viewer');
    expect((await viewer.documents.list({ caseId: world.here.cases.lantern.id }))[0]?.addedBy?.name ?? null).toBeNull();
  });

  test('the other side’s own is unknown, to be had, changed or removed', async () => {
    const { lease, letter } = world.here.documents;
    await expect(getDocument(await officer(), lease.id)).rejects.toThrow('There is no such document here');
    await expect(getDocument(await partner(), letter.id)).rejects.toThrow('There is no such document here');
    const caller = await world.as('admin', 'council');
    await expect(caller.documents.update({ id: lease.id, version: 7, data: { title: 'x' } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(caller.documents.delete({ id: lease.id, version: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const outsider = await world.asOutsider();
    await expect(outsider.documents.list({ caseId: world.here.cases.lantern.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a photograph is named by its file and dated by itself unless somebody says more', async () => {
    const ctx = await officer();
    const { id, summary, change } = await addDocuments(ctx, ofLantern(), [kept]);
    expect(summary).toBe('Added “gutter” to CAT-2026-001');
    expect(await getDocument(ctx, id)).toMatchObject({ title: 'gutter', datedOn: '2026-11-20', memberId: ctx.actor.id });
    await (await world.as('officer')).changes.undo({ number: change });
    await expect(getDocument(ctx, id)).rejects.toThrow('no such document');
  });

  test('the title of a one-sided document stays out of the log that everybody reads', async () => {
    const secret = about({ caseId: world.here.cases.lantern.id, audience: 'council', files: [{ title: 'Offer to buy them out' }] });
    const { id, change, summary } = await addDocuments(await officer(), secret, [kept]);
    expect(summary).toBe('Added a document to CAT-2026-001');
    const caller = await world.as('caseworker', 'partner');
    expect(await caller.changes.get({ number: change })).toMatchObject({ items: [], withheld: 1 });
    await expect(caller.changes.undo({ number: change })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const council = await world.as('officer');
    const shared = await council.documents.update({ id, version: change, data: { audience: 'shared' } });
    expect(shared.summary).toBe('Changed a document of CAT-2026-001');
    expect(await caller.changes.get({ number: shared.change })).toMatchObject({ withheld: 1 });
    await council.documents.delete({ id, version: shared.change });
    expect((await caller.changes.bin()).some((entry) => entry.name === 'Offer to buy them out')).toBe(true);
  });

  test('a snag and its photographs come in one change, and go in one', async () => {
    const snag = { caseId: world.here.cases.lantern.id, category: 'repair', title: 'Gutter hangs loose', severity: 'high' };
    const ctx = await partner();
    const { id, change, summary } = await addDocuments(ctx, about({ snag, files: [{ title: 'From below' }, {}] }), [kept, kept]);
    expect(summary).toBe('Added the snag “Gutter hangs loose” to CAT-2026-001 with 2 photographs');
    const caller = await world.as('caseworker', 'partner');
    const ofSnag = async () =>
      (await caller.documents.list({ caseId: world.here.cases.lantern.id })).filter((each) => each.snagId === id).length;
    expect(await ofSnag()).toBe(2);
    const { change: removed } = await caller.cases.snags.delete({ id, version: change });
    expect(await ofSnag()).toBe(0);
    await caller.changes.undo({ number: removed });
    expect(await ofSnag()).toBe(2);
  });

  test('an email and what was attached to it come in one change, and go in one; sent again, nothing is added twice', async () => {
    const ctx = await partner();
    const caller = await world.as('caseworker', 'partner');
    const { id: caseId } = world.here.cases.lantern;
    const event = { id: newId(), caseId, kind: 'email', text: 'The plan is attached.' };
    const sending = about({ event, key: newId(), files: [{ title: 'Boundary plan' }, { title: 'Key to the plan' }] });
    const there = async () => [
      (await caller.cases.get({ id: caseId })).events.filter(({ id }) => id === event.id).length,
      (await titles('caseworker', 'partner')).filter((title) => title.includes('plan')).length,
    ];

    expect(await refuseBeforehand(ctx, sending)).toBeNull();
    const { change, summary, id } = await addDocuments(ctx, sending, [kept, kept]);
    expect([summary, id]).toEqual(['Logged an email on CAT-2026-001, with 2 documents', event.id]);
    expect(await there()).toEqual([1, 2]);
    expect((await refuseBeforehand(ctx, sending))?.change).toBe(change);

    await caller.changes.undo({ number: change });
    expect(await there()).toEqual([0, 0]);
  });

  test('what is attached to an entry that is logged already is added alone', async () => {
    const caller = await world.as('caseworker', 'partner');
    const event = { id: newId(), caseId: world.here.cases.lantern.id, kind: 'email' as const, text: 'The lease is attached.' };
    const { change } = await caller.cases.events.create({ data: event });
    const { change: added, summary } = await addDocuments(await partner(), about({ event, files: [{ title: 'Lease' }] }), [kept]);
    expect(summary).toBe('Added “Lease” to CAT-2026-001');
    await caller.changes.undo({ number: added });
    await caller.changes.undo({ number: change });
  });

  test('an entry that would be refused refuses what was attached before a byte of it is read', async () => {
    const event = { caseId: world.here.cases.lantern.id, kind: 'email', text: 'Ours alone.' };
    const refused = (said: object) =>
      expect(officer().then((ctx) => refuseBeforehand(ctx, about({ event: { ...event, ...said } })))).rejects;
    await refused({ audience: 'partner' }).toThrow('A note for one side can only be written by somebody on that side.');
    await refused({ at: '2099-01-01T12:00:00Z' }).toThrow('This is still to come.');
  });

  test('a check and its evidence come in one change, and go in one; sent again, nothing is added twice', async () => {
    const caller = await world.as('officer');
    const { id: assetId } = world.here.assets.millField;
    const lineOfGas = async () => (await caller.compliance.ofAsset({ id: assetId })).find(({ check }) => check.key === 'gas');
    const check = { assetId, checkKey: 'gas', version: 0, data: { doneOn: '2026-11-20', isSeen: true } };
    const sending = about({ check, key: newId(), files: [{ title: 'Certificate 4471' }, {}] });
    const ctx = await officer();
    const { change, summary, id } = await addDocuments(ctx, sending, [kept, kept]);
    expect(summary).toMatch(/^Recorded “Gas.*” of “.*”: done 20 November 2026, with 2 documents$/);
    expect(await lineOfGas()).toMatchObject({
      record: { id, version: change, seenOn: '2026-11-24' },
      standing: { status: 'current' },
      document: { title: 'Certificate 4471' },
    });
    expect(await refuseBeforehand(ctx, sending)).toMatchObject({ change });
    await caller.changes.undo({ number: change });
    expect(await lineOfGas()).toMatchObject({ record: null, standing: { status: 'missing' } });
    expect(await caller.documents.list({ assetId })).toEqual([]);
  });

  test('a check that would be refused refuses its evidence before a byte of it is read', async () => {
    const { assets, members } = world.here;
    const refused = async (member: Member, data: object, version = 0) => {
      const check = { assetId: assets.lanternHouse.id, checkKey: 'fire_risk_assessment', version, data };
      return expect(refuseBeforehand(await acting(member), about({ check }))).rejects;
    };
    const { officer: councilOfficer, viewer } = members.council;
    await (await refused(councilOfficer, { doneOn: '2026-11-25' }, 1)).toThrow('still to come');
    await (await refused(councilOfficer, { doneOn: '2026-11-20' })).toThrow('Somebody else recorded this check');
    await (await refused(councilOfficer, { isSeen: true }, 1)).toThrow('Say when it was done');
    await (await refused(viewer, { doneOn: '2026-11-20' }, 1)).toThrow('You cannot do this here');
  });

  test('the same sending again adds nothing twice', async () => {
    const ctx = await officer();
    const sending = about({ caseId: world.here.cases.field.id, key: newId() });
    expect(await refuseBeforehand(ctx, sending)).toBeNull();
    const first = await addDocuments(ctx, sending, [kept]);
    expect(await refuseBeforehand(ctx, sending)).toEqual({ ...first, summary: 'Added “gutter”' });
  });

  test('what could never be added is refused before its bytes are read', async () => {
    const { cases, members } = world.here;
    const refused = async (member: Member, said: object) => expect(refuseBeforehand(await acting(member), about(said))).rejects;
    await (await refused(members.council.viewer, { caseId: cases.field.id })).toThrow('You cannot do this here');
    await (await refused(members.council.officer, { caseId: world.elsewhere.cases.field.id })).toThrow('There is no such case here');
    await (await refused(members.council.officer, { caseId: cases.field.id, audience: 'partner' })).toThrow('on that side');
    const snag = { caseId: cases.field.id, category: 'repair', title: 'x', severity: 'low' };
    await (await refused(members.council.officer, { snag })).toThrow('snags and dependencies');
    expect(documentsAbout.safeParse({ files: [{}] }).success).toBe(false);
    expect(documentsAbout.safeParse({ files: [{}], caseId: cases.field.id, assetId: cases.field.assetId }).success).toBe(false);
  });

  test('a case or snag on which the other side keeps a document of its own is not removed', async () => {
    const ctx = await partner();
    const snag = { caseId: world.here.cases.field.id, category: 'repair', title: 'Fence', severity: 'low' };
    const { id, change } = await addDocuments(ctx, about({ snag, audience: 'partner' }), [kept]);
    const caller = await world.as('caseworker', 'council');
    await expect(caller.cases.snags.delete({ id, version: change })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(caller.cases.delete({ id: world.here.cases.field.id, version: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('an export holds what is said of documents, without the other side’s own', async () => {
    const [file] = (await (await world.as('officer')).imports.export()).files;
    expect(file?.text).toContain('Advice on the lease');
    expect(file?.text).not.toContain('Lease of 1998, unsigned');
  });
});
