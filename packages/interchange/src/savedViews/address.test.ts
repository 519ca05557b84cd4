import { expect, test } from 'vitest';
import { addressWithKeys, relinkedAddress } from './address.ts';

const id = '019a0000-0000-7000-8000-000000000001';
const other = '019a0000-0000-7000-8000-000000000002';
const view = (whatif: string) => ({ search: { focus: id, whatif } });
const linkOf = (of: string) => (of === id ? 'post:clerk' : null);

test('an id after a word is written as what it speaks of, after the same word, and read back', () => {
  const written = addressWithKeys(view(`leaves-${id}`), linkOf);
  expect(written).toEqual({ search: { focus: 'post:clerk', whatif: 'leaves-post:clerk' } });
  expect(relinkedAddress(written, (kind, key) => (kind === 'post' && key === 'clerk' ? id : 'nowhere'))).toEqual(view(`leaves-${id}`));
});

test('an id of nothing that is there stays as it is, and text that is no link too', () => {
  for (const whatif of [`fails-${other}`, 'leaves-nobody:x', 'a-b'])
    expect(
      addressWithKeys(
        relinkedAddress(view(whatif), () => 'nowhere'),
        () => null,
      ),
    ).toEqual(view(whatif));
});
