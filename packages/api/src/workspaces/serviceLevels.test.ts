import { commit } from '@weft/db';
import type { OwnLevel, OwnLevels } from '@weft/domain';
import { changeSet, changing, forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportFiles, importFile } from '../imports/imports.service.ts';
import { readCalendar } from '../members/calendar.service.ts';
import { type CaseWorld, caseWorld, openCase } from '../testing/caseWorld.ts';

const level = (said: Partial<OwnLevel> = {}): OwnLevel => ({ after: 28, unit: 'days', advice: 'Ring them.', off: false, ...said });

forEachEngine('the service levels of a workspace', (engine) => {
  let world: CaseWorld;
  beforeEach(async () => {
    world = await caseWorld(engine);
  });
  afterEach(() => world.close());

  const own = async () => (await (await world.as('viewer-partner')).workspaces.get()).workspace.serviceLevels;
  const silent = async () => {
    const { serviceLevels } = await (await world.as('viewer-partner')).reference.get();
    return serviceLevels.levels.filter(({ measure }) => measure === 'silent').map(({ after, advice }) => `${after} ${advice}`);
  };
  async function set(serviceLevels: OwnLevels) {
    const admin = await world.as('admin-council');
    const { workspace } = await admin.workspaces.get();
    return admin.workspaces.update({ id: workspace.id, version: workspace.version, data: { serviceLevels } });
  }

  test('stand as they came until somebody changes them, then for everybody; undo puts them back', async () => {
    const came = await silent();
    const { change, summary } = await set({ 'silent/flag': level({ after: 14 }) });
    expect(summary).toBe('Changed after how long cases are flagged or escalated');
    expect(await silent()).toEqual(['14 Ring them.', came[1]]);
    const viewer = await world.as('viewer-council');
    expect(await viewer.changes.get({ number: change })).toMatchObject({
      reason:
        '“Nothing is logged on it”: flagged after 14 days, before after 28 days. “Nothing is logged on it”: once flagged, “Ring them”.',
    });
    await (await world.as('admin-council')).changes.undo({ number: change });
    expect([await silent(), await own()]).toEqual([came, {}]);
  });

  test('can be taken back to how they came, and what says the same as that is not kept', async () => {
    const came = await silent();
    const { serviceLevels } = await (await world.as('viewer-council')).reference.get();
    const [standing] = serviceLevels.levels.filter(({ measure, step }) => measure === 'silent' && step === 'flag');
    await set({ 'silent/flag': level({ advice: standing?.advice ?? '' }), 'hold/flag': level({ after: 7 }) });
    expect(Object.keys(await own())).toEqual(['hold/flag']);
    await set({});
    expect([await silent(), await own()]).toEqual([came, {}]);
  });

  test('decide what today says and which day stands in the calendar; another workspace goes by its own', async () => {
    const id = await openCase(world, { nextActionPostId: world.surveyor, nextActionDue: '2026-12-31' });
    const onTheTwelfth = async () => (await world.as('caseworker-council', '2026-12-12T09:00:00Z')).cases.today();
    expect((await onTheTwelfth()).silent.total).toBe(0);
    await set({ 'silent/flag': level({ after: 10 }), 'hold/flag': level({ after: 3, unit: 'working_days' }) });
    expect((await onTheTwelfth()).silent.lines).toMatchObject([{ id, flags: [{ measure: 'silent', step: 'flag', count: 18 }] }]);
    await set({ 'silent/flag': level({ after: 10, off: true }), 'silent/escalate': level({ after: 11 }) });
    expect((await onTheTwelfth()).silent.lines).toMatchObject([{ flags: [{ measure: 'silent', step: 'escalate', count: 18 }] }]);
    const outsider = await world.as('outsider');
    expect((await outsider.workspaces.get()).workspace.serviceLevels).toEqual({});
  });

  test('decide when a case on hold is looked at again, in the calendar too', async () => {
    const cass = await world.as('caseworker-council');
    const id = await openCase(world, { nextActionPostId: world.surveyor });
    const { case: subject } = await cass.cases.get({ id });
    // A case that came in on hold: one that is moved there is asked for the day of its review.
    await commit(world.weft, changeSet(world.here, [changing('case', subject, { stage: 'on_hold', returnsTo: 'identified' })]));
    await set({ 'hold/flag': level({ after: 3, unit: 'working_days' }) });
    await cass.members.calendar.renew();
    const [, , memberId = '', file = ''] = ((await cass.members.calendar.get()).path ?? '').split('/');
    const text = await readCalendar(world.services, { memberId, token: file.replace('.ics', '') }, 'http://127.0.0.1:4173');
    expect(new RegExp(`UID:${id}-hold_review@weft(.|\r\n)*?END:VEVENT`).exec(text ?? '')?.[0]).toContain('VALUE=DATE:20261127');
  });

  test('no days, a case escalated before it is flagged, no words and one that there is not are refused with a sentence', async () => {
    const refused = (serviceLevels: OwnLevels) => expect(set(serviceLevels)).rejects;
    await refused({ 'silent/flag': level({ after: 0 }) }).toThrow('Type 1 day or more.');
    await refused({ 'silent/flag': level({ advice: ' ' }) }).toThrow('What to do then cannot be empty.');
    await refused({ 'silent/flag': level({ after: 60 }) }).toMatchObject({
      message: 'A case is flagged first and escalated later: this would flag it after 60 days and escalate it after 56 days.',
      cause: { problems: [{ path: 'serviceLevels.silent/escalate.after' }] },
    });
    await refused({ 'hold/escalate': level() }).toThrow('There is no such service level.');
    expect(await own()).toEqual({});
  });

  test('two people who change them at once meet it, and only an admin may', async () => {
    const admin = await world.as('admin-council');
    const { workspace } = await admin.workspaces.get();
    const asked = (after: number) => ({
      id: workspace.id,
      version: workspace.version,
      data: { serviceLevels: { 'silent/flag': level({ after }) } },
    });
    await admin.workspaces.update(asked(14));
    await expect(admin.workspaces.update(asked(15))).rejects.toMatchObject({ code: 'CONFLICT', cause: { kind: 'workspace' } });
    for (const who of ['viewer-council', 'officer-council', 'caseworker-partner', 'facilitator-council'] as const) {
      await expect((await world.as(who)).workspaces.update(asked(16))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('a caseworker, who may limit stages, may not take back a change of them', async () => {
    const { change } = await set({ 'silent/flag': level({ after: 14 }) });
    const cora = await world.as('caseworker-partner');
    await expect(cora.changes.undo({ number: change })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(Object.keys(await own())).toEqual(['silent/flag']);
  });

  test('go with the workspace when it is taken away as a file and brought in elsewhere; a file that has them wrong is refused', async () => {
    await set({ 'silent/flag': level({ after: 14 }) });
    const [file] = await exportFiles(world.weft, world.slug, { format: 'json', hubs: 'nodes' });
    const bring = (text: string, into: string) =>
      importFile(world.services, { files: [{ name: 'place.json', content: Buffer.from(text) }], into }, async () => 0);
    const text = file?.text ?? '';
    expect(JSON.parse(text).workspace.serviceLevels).toEqual({ 'silent/flag': level({ after: 14 }) });
    await expect(bring(text.replace('"after": 14', '"after": 99'), 'another-place')).rejects.toThrow('A case is flagged first');
  });
});
