import { expect, test } from 'vitest';
import { InvalidError } from '../errors/errors.ts';
import { idOf } from '../testing/records.ts';
import { refuseNamesake } from './namesake.ts';
import { type SavedView, savedViewSchema } from './savedView.ts';

function saved(id: number, name: string, search = {}): SavedView {
  const rest = { workspaceId: idOf(1), version: 1, note: null, memberId: null, isDefault: false, originKey: null };
  return savedViewSchema.parse({ ...rest, id: idOf(id), name, search });
}

const list = { page: 'register' };

test('a name that is in use on the page is refused beside the name, by what the page calls it', () => {
  const refusal = (view: SavedView, other: SavedView) => () => refuseNamesake(view, [other]);
  expect(refusal(saved(2, 'Teams', list), saved(3, 'Teams', list))).toThrow('There is a list called “Teams” already. Choose another name.');
  expect(refusal(saved(2, 'Late', { page: 'board' }), saved(3, 'Late', { page: 'board' }))).toThrow(
    'There is a set of filters called “Late”',
  );
  expect(refusal(saved(2, 'Rings'), saved(3, 'Rings'))).toThrow(InvalidError);
  expect(refusal(saved(2, 'Rings'), saved(3, 'Rings'))).toThrow(
    expect.objectContaining({ problems: [{ path: 'name', message: 'There is a view called “Rings” already. Choose another name.' }] }),
  );
});

test('capitals and spaces make no other name of it, letters do', () => {
  expect(() => refuseNamesake(saved(2, 'late  CASES'), [saved(3, 'Late cases')])).toThrow('called “Late cases” already');
  expect(() => refuseNamesake(saved(2, 'Late case'), [saved(3, 'Late cases')])).not.toThrow();
});

test('the same name is free on another page, and for the one that has it', () => {
  const [map, register] = [saved(2, 'Teams'), saved(3, 'Teams', list)];
  expect(() => refuseNamesake(map, [map, register])).not.toThrow();
  expect(() => refuseNamesake({ ...map, name: 'TEAMS' }, [map, register])).not.toThrow();
});
