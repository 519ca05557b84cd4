import { adding, changeSet, forEachEngine, makeCase, makeTenancy, millbrook, newId, useDatabase } from '@weft/testing';
import { expect, test } from 'vitest';
import { commit } from '../changes/commit.ts';
import { openDatabase } from '../database/database.ts';
import { readTenancyRegister } from './register.ts';

forEachEngine('the register of buildings and tenancies', (engine) => {
  const database = useDatabase(engine, openDatabase);

  test('has each building by name, its tenancies with their tenants, and open cases alone, of one workspace', async () => {
    const place = millbrook('here');
    const { workspace, assets, organisations, tenancies, cases, posts } = place;
    await commit(database.weft, millbrook('there').changeSet);
    await commit(database.weft, place.changeSet);
    const later = makeTenancy(workspace.id, { id: newId(), assetId: assets.lanternHouse.id, organisationId: organisations.wheelhouse.id });
    const closed = makeCase(workspace.id, {
      assetId: assets.lanternHouse.id,
      reference: 'CAT-2020-009',
      nextActionPostId: posts.surveyor.id,
      closedOn: '2026-12-01',
    });
    await commit(database.weft, changeSet(workspace.id, [adding('tenancy', later), adding('case', closed)]));

    const register = await readTenancyRegister(database.weft, workspace.id);
    expect(register.assets.map(({ name, postcode }) => [name, postcode])).toEqual([
      ['Lantern House', 'ZZ1 4ML'],
      ['Mill Lane field', null],
    ]);
    expect(register.tenancies.map(({ id, organisationName }) => [id, organisationName]).sort()).toEqual(
      [
        [tenancies.lantern.id, 'Lantern Trust'],
        [later.id, organisations.wheelhouse.name],
      ].sort(),
    );
    expect(register.openCases.map(({ id }) => id).sort()).toEqual([cases.lantern.id, cases.field.id].sort());
  });
});
