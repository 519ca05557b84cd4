import { expect, test } from 'vitest';
import { suggestTypes } from './classification.ts';

test('each yes suggests its type, in the order of the toolkit', () => {
  expect(suggestTypes({ delivery: 'yes', shaping: 'yes', ongoing: 'no', commissioning: 'unsure' })).toEqual(['shaping', 'delivery']);
});

test('without a yes nothing is suggested', () => {
  expect(suggestTypes({})).toEqual([]);
  expect(suggestTypes({ shaping: 'no', ongoing: 'unsure' })).toEqual([]);
});
