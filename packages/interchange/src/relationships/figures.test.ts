import { expect, test } from 'vitest';
import { factFromFigure, poundsOf } from './figures.ts';

test.each([
  ['attendances', 188, 'Attendances', '188'],
  ['supportProviders', 4, 'Support providers', '4'],
  ['youngPeopleOver', 3000, 'Young people', 'more than 3,000'],
  ['netSavingGBPAtLeast', 935000, 'Net saving', 'at least £935,000'],
  ['verySatisfiedPct', 74, 'Very satisfied', '74%'],
  ['summitOrganisationsAbout', 25, 'Organisations at the summit', 'about 25'],
  ['vcseProvidersAtLeast', 22, 'VCSE providers', 'at least 22'],
  ['icps', 42, 'Integrated care partnerships', '42'],
])('%s of %d is a plain fact', (name, number, label, value) => {
  expect(factFromFigure(name, number)).toEqual({ label, value });
});

test('amounts are in pounds with separators', () => {
  expect(poundsOf(1_030_000)).toBe('£1,030,000');
});
