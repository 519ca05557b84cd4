import { changeSet, changing, forEachEngine, millbrook, useDatabase } from '@weft/testing';
import { expect, test } from 'vitest';
import { commit } from '../../changes/commit.ts';
import { openDatabase } from '../../database/database.ts';
import { loose, readRecords } from '../../records/read.ts';
import { readOwnLevels } from '../../workspaces/ownLevels.ts';
import { up } from './ownLevels.ts';

forEachEngine('the service levels of a workspace', (engine) => {
  const database = useDatabase(engine, openDatabase);

  test('are none of its own where it was there before they could be, and are kept from then on', async () => {
    const { weft } = database;
    const { workspace, changeSet: made } = millbrook();
    await commit(weft, made);
    await loose(weft.kysely).schema.alterTable('workspaces').dropColumn('serviceLevels').execute();
    await up(loose(weft.kysely));
    const [before] = await readRecords(weft.kysely, 'workspace', workspace.id);
    expect(await readOwnLevels(weft, workspace.id)).toEqual({});
    expect(before).toEqual(expect.objectContaining({ name: workspace.name, serviceLevels: {} }));
    if (!before) throw new Error('The workspace is gone.');
    const serviceLevels = { 'silent/flag': { after: 14, unit: 'working_days' as const, advice: 'Ring “them”.', off: false } };
    await commit(weft, changeSet(workspace.id, [changing('workspace', before, { serviceLevels })]));
    expect((await readRecords(weft.kysely, 'workspace', workspace.id))[0]?.serviceLevels).toEqual(serviceLevels);
    expect(await readOwnLevels(weft, workspace.id)).toEqual(serviceLevels);
  });
});
