import { expect, test } from 'vitest';
import { withOwnSaves } from './ownSaves.ts';

const record = { version: 3, name: 'Kiln Ward', kind: 'ward', tags: ['north'] };
const renamed = { over: 3, version: 5, data: { name: 'Potters Bank' } };

test('a record has what was saved over it from here, one save upon the other', () => {
  const saves = [renamed, { over: 5, version: 6, data: { kind: 'town' } }];
  expect(withOwnSaves(record, saves, { kind: 'ward' })).toEqual({ ...record, version: 6, name: 'Potters Bank', kind: 'town' });
});

test('a save over a version that somebody else made is not taken for one over the record', () => {
  const saves = [renamed, { over: 8, version: 9, data: { kind: 'town' } }];
  expect(withOwnSaves(record, saves, { kind: 'ward' })).toEqual({ ...record, version: 5, name: 'Potters Bank' });
  expect(withOwnSaves({ ...record, version: 4 }, saves, {})).toEqual({ ...record, version: 4 });
});

test('a list that was saved meanwhile is not written over by one that was made without it', () => {
  const tagged = { over: 3, version: 5, data: { tags: ['north', 'kilns'] } };
  expect(withOwnSaves(record, [tagged], { tags: ['north', 'canal'] })).toBe(record);
  expect(withOwnSaves(record, [tagged], { name: 'Potters Bank' })).toEqual({ ...record, version: 5, tags: ['north', 'kilns'] });
});
