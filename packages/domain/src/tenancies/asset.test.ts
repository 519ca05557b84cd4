import { expect, test } from 'vitest';
import { assetSchema } from './asset.ts';

const { uprn, titleNumber, wardCode, usrn } = assetSchema.shape;

test('a UPRN loses the zeros in front, which carry nothing', () => {
  expect(['000100', '7', '0', null].map((value) => uprn.parse(value))).toEqual(['100', '7', '0', null]);
});

test.each([
  ['UPRN', uprn, '1234567890123'],
  ['UPRN', uprn, '12 34'],
  ['USRN', usrn, '123456789'],
  ['title number', titleNumber, 'sf12345'],
  ['title number', titleNumber, 'SF1234567'],
  ['ward code', wardCode, 'E06000021'],
])('a %s of the wrong shape is refused', (_, schema, value) => {
  expect(schema.safeParse(value).success).toBe(false);
});
