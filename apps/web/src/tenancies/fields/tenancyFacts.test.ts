import { expect, test } from 'vitest';
import { moneyWords, penceOf, poundsOf } from './tenancyFacts.ts';

test.each([
  ['1250.50', 125_050],
  ['£1,250.5', 125_050],
  [' 0 ', 0],
  ['19.99', 1999],
  ['twelve', null],
  ['-3', null],
  ['1.234', null],
  ['', null],
])('%j in pounds is %j in pence', (typed, pence) => {
  expect(penceOf(typed)).toBe(pence);
});

test.each([
  [125_050, '1250.50', '£1,250.50'],
  [50_000, '500', '£500'],
  [0, '0', '£0'],
])('%d pence is typed over as %s and read as %s', (pence, typed, read) => {
  expect(poundsOf(pence)).toBe(typed);
  expect(penceOf(poundsOf(pence))).toBe(pence);
  expect(moneyWords(pence)).toBe(read);
});
