import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../testing/records.ts';
import { idsIn, mapAddressSchema, turnAddress } from './mapAddress.ts';

test('an address keeps what a later version may say', () => {
  const address = { view: 'globe', spin: 3, dark: true, types: ['shaping', 'delivery'] };
  expect(mapAddressSchema.parse(address)).toEqual(address);
});

test.each([{ 'a b': 'x' }, { view: null }, { view: { deep: 1 } }, { q: 'x'.repeat(401) }, { selected: [1] }, 'text', null])(
  '%j is no address',
  (address) => {
    expect(mapAddressSchema.safeParse(address).success).toBe(false);
  },
);

test('its ids are found in any field but the one that was typed', () => {
  expect(idsIn({ selected: [idOf(1), 'x'], focus: idOf(2), q: idOf(3), steps: 2 })).toEqual([idOf(1), idOf(2)]);
});

test('an id is found after a word that says what of it, and nowhere else in a text', () => {
  expect(idsIn({ whatif: `leaves-${idOf(1)}`, focus: `fails-${idOf(2)}` })).toEqual([idOf(1), idOf(2)]);
  expect(idsIn({ whatif: `leaves-${idOf(1)}-soon`, view: `leaves ${idOf(1)}`, sort: 'leaves-' })).toEqual([]);
});

test('turned and turned back, an address is as it was, and what was typed is never touched', () => {
  const text = fc.string({ maxLength: 20 });
  const addresses = fc.dictionary(
    fc.constantFrom('q', 'view', 'selected', 'focus'),
    fc.oneof(text, fc.array(text), fc.boolean(), fc.nat()),
  );
  fc.assert(
    fc.property(addresses, (address) => {
      const there = turnAddress(address, (each) => `>${each}`);
      expect(there.q).toEqual(address.q);
      expect(turnAddress(there, (each) => each.slice(1))).toEqual({ ...address });
    }),
  );
});
