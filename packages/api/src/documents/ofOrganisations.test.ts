import { commit, openDatabase } from '@weft/db';
import type { Member } from '@weft/domain';
import { forEachEngine, referenceData, temporaryDatabaseUrl } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { changing } from '../acting/act.ts';
import { createContext, createServices } from '../context.ts';
import { exportWorkspace, importFile } from '../imports/imports.service.ts';
import { type MillbrookWorld, millbrookWorld } from '../testing/millbrookWorld.ts';
import { addDocuments, refuseBeforehand } from './add.service.ts';
import { documentsAbout, type KeptFile } from './documents.schema.ts';

const exported = z.object({ records: z.array(z.looseObject({ kind: z.string() })) });

const kept: KeptFile = {
  fileName: 'minutes.pdf',
  mediaType: 'application/pdf',
  bytes: 10,
  hash: 'f'.repeat(64),
  previewHash: null,
  takenOn: null,
};

forEachEngine('documents of organisations and relationships', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  async function acting(member: Member) {
    const context = await createContext(world.services, member.id);
    if (context.actor === null) throw new Error('Nobody acts.');
    return { ...context, actor: context.actor };
  }
  const officer = () => acting(world.here.members.council.officer);
  const partner = () => acting(world.here.members.partner.caseworker);
  const about = (said: object) => documentsAbout.parse({ files: [{ title: 'Minutes' }], ...said });
  const listed = async (side: 'council' | 'partner', asked: { organisationId?: string; relationshipId?: string }) =>
    (await (await world.as('viewer', side)).documents.list(asked)).map(({ title, of }) => `${title} of ${of.kind} ${of.name}`).sort();

  /** A relationship and an organisation that takes part in it. */
  function pair() {
    const [relationship] = Object.values(world.here.relationships);
    const party = relationship?.parties[0];
    if (relationship === undefined || party === undefined) throw new Error('Nothing takes part in anything.');
    return { relationship, organisationId: party.organisationId };
  }

  test('an organisation shows its own and those of its relationships, each side its own and what is shared', async () => {
    const { relationship, organisationId } = pair();
    const { summary } = await addDocuments(await officer(), about({ relationshipId: relationship.id }), [kept]);
    expect(summary).toBe(`Added “Minutes” to the relationship “${relationship.name}”`);
    await addDocuments(await officer(), about({ organisationId, audience: 'council', files: [{ title: 'Our own advice' }] }), [kept]);
    const ofRelationship = `Minutes of relationship ${relationship.name}`;
    expect(await listed('partner', { relationshipId: relationship.id })).toEqual([ofRelationship]);
    expect(await listed('partner', { organisationId })).toContain(ofRelationship);
    expect((await listed('partner', { organisationId })).join()).not.toContain('Our own advice');
    expect((await listed('council', { organisationId })).join()).toContain('Our own advice of organisation');
  });

  test('an organisation shows those of its tenancies, its cases and their building', async () => {
    const subject = world.here.cases.lantern;
    const organisationId = subject.organisationId ?? '';
    await addDocuments(await officer(), about({ caseId: subject.id, files: [{ title: 'Letter' }] }), [kept]);
    expect(await listed('partner', { organisationId })).toEqual([
      'Lease of 1998, unsigned of tenancy Lantern House',
      `Letter of case ${subject.reference}`,
      'The hall roof from the east of asset Lantern House',
    ]);
  });

  test('an organisation shows those of its building, each side its own, for as long as it is there or has a case about it', async () => {
    const { lantern } = world.here.cases;
    const organisationId = lantern.organisationId ?? '';
    const { tenancyId, assetId } = lantern;
    const ofBuilding = 'Survey of asset Lantern House';
    await addDocuments(await officer(), about({ assetId, files: [{ title: 'Survey' }] }), [kept]);
    await addDocuments(await officer(), about({ assetId, audience: 'council', files: [{ title: 'Valuation' }] }), [kept]);
    expect(await listed('partner', { organisationId })).toContain(ofBuilding);
    expect((await listed('partner', { organisationId })).join()).not.toContain('Valuation');
    expect((await listed('council', { organisationId })).join()).toContain('Valuation of asset');

    const caller = await world.as('caseworker');
    const { tenancies } = await caller.organisations.get({ id: organisationId });
    expect(tenancies).toEqual([{ id: tenancyId, assetId, building: 'Lantern House', standing: 'now' }]);
    const { tenancy } = await caller.tenancies.get({ id: tenancyId ?? '' });
    const left = { occupationStatus: 'vacated', documentStatus: 'not_found' };
    await caller.tenancies.update({ id: tenancy.id, version: tenancy.version, data: left });
    expect((await caller.organisations.get({ id: organisationId })).tenancies[0]?.standing).toBe('before');
    // The case is still open.
    expect(await listed('partner', { organisationId })).toContain(ofBuilding);
    await commit(world.weft, { ...world.here.changeSet, items: [changing('case', lantern, { ...lantern, closedOn: '2026-11-20' })] });
    expect((await listed('partner', { organisationId })).join()).not.toContain('Survey');
  });

  test('a document of a snag says whose case it is of', async () => {
    const { lantern } = world.here.cases;
    const [snag] = Object.values(world.here.snags).filter(({ caseId }) => caseId === lantern.id);
    await addDocuments(await officer(), about({ snagId: snag?.id, files: [{ title: 'The crack' }] }), [kept]);
    const found = await (await world.as('viewer')).documents.list({ organisationId: lantern.organisationId ?? '' });
    expect(found.find(({ title }) => title === 'The crack')?.of).toEqual({
      kind: 'snag',
      id: snag?.id,
      name: snag?.title,
      case: { id: lantern.id, reference: lantern.reference },
    });
  });

  test('a viewer adds nothing, nobody adds to another workspace’s, and one of two is asked for', async () => {
    const { relationship, organisationId } = pair();
    const refused = async (member: Member, said: object) => expect(refuseBeforehand(await acting(member), about(said))).rejects;
    const { council } = world.here.members;
    await (await refused(council.viewer, { organisationId })).toThrow('You cannot do this here');
    await (await refused(council.officer, { organisationId: world.elsewhere.organisations.lantern.id })).toThrow(
      'There is no such organisation',
    );
    const [theirs] = Object.values(world.elsewhere.relationships);
    await (await refused(council.officer, { relationshipId: theirs?.id })).toThrow('There is no such relationship');
    expect(documentsAbout.safeParse({ files: [{}], organisationId, relationshipId: relationship.id }).success).toBe(false);
  });

  test('a relationship takes its documents to the bin and brings them back, unless one is the other side’s own', async () => {
    const { relationship } = pair();
    const { id, version } = relationship;
    await addDocuments(await officer(), about({ relationshipId: id }), [kept]);
    const caller = await world.as('officer');
    const { change } = await caller.relationships.delete({ id, version });
    expect((await caller.changes.bin()).filter(({ name }) => name === 'Minutes')).toHaveLength(1);
    await caller.changes.undo({ number: change });
    expect(await caller.documents.list({ relationshipId: id })).toHaveLength(1);
    await addDocuments(await partner(), about({ relationshipId: id, audience: 'partner' }), [kept]);
    const { relationship: now } = await caller.relationships.get({ id });
    await expect(caller.relationships.delete({ id, version: now.version })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('a merge takes the documents along, also the other side’s own, which it does not count', async () => {
    const caller = await world.as('officer');
    const { lantern, pantry } = world.here.organisations;
    await addDocuments(await officer(), about({ organisationId: pantry.id }), [kept]);
    await addDocuments(await partner(), about({ organisationId: pantry.id, audience: 'partner', files: [{ title: 'Theirs' }] }), [kept]);
    expect((await caller.organisations.compare({ one: lantern.id, other: pantry.id })).other.ties.document).toBe(1);
    const { change } = await caller.organisations.merge({
      kept: { id: lantern.id, version: 1 },
      lost: { id: pantry.id, version: 1 },
      take: {},
    });
    const after = await listed('partner', { organisationId: lantern.id });
    expect(after.filter((each) => each.includes(`of organisation ${lantern.name}`))).toHaveLength(2);
    await caller.changes.undo({ number: change });
    expect((await listed('partner', { organisationId: pantry.id })).filter((each) => each.includes('of organisation'))).toHaveLength(2);
  });

  test('an export that has them comes back as it was', async () => {
    const { relationship, organisationId } = pair();
    await addDocuments(await officer(), about({ relationshipId: relationship.id }), [kept]);
    await addDocuments(await officer(), about({ organisationId, files: [{ title: 'Terms of reference' }] }), [kept]);
    const text = await exportWorkspace(world.weft, world.here.workspace.slug);
    const other = await temporaryDatabaseUrl(engine);
    const copy = createServices(await openDatabase(other.url), referenceData());
    await importFile(copy, { files: [{ name: 'the copy', content: text }], into: null });
    const again = await exportWorkspace(copy.weft, world.here.workspace.slug);
    // What has no place on the map is given one as it comes in, so it is the documents that are compared.
    const documentsIn = (file: string) => exported.parse(JSON.parse(file)).records.filter(({ kind }) => kind === 'document');
    await copy.weft.close();
    await other.remove();
    expect(JSON.stringify(documentsIn(text))).toContain('Terms of reference');
    expect(documentsIn(again)).toEqual(documentsIn(text));
  });
});
