import { expect, test } from 'vitest';
import { addSearch } from './search.ts';

const [one, other] = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002'];

test('the form for a relationship starts with the parties that its address names, each once, and with no others', () => {
  expect(addSearch.parse({ parties: `${one},${other},${one},nobody`, type: 'shaping' })).toMatchObject({
    parties: [one, other],
    type: 'shaping',
  });
  expect(addSearch.parse({}).parties).toBeUndefined();
});

test('an address kept from when there was one organisation still fills a party', () => {
  expect(addSearch.parse({ organisation: one }).parties).toEqual([one]);
  expect(addSearch.parse({ organisation: one, parties: other }).parties).toEqual([other]);
});
