import { expect, test } from 'vitest';
import { newTenancyOf, noTenancy } from './newTenancy.ts';

const [assetId, organisationId] = ['the-building', 'the-tenant'];

test('a building and a tenant are enough: the rest is not known', () => {
  expect(newTenancyOf({ ...noTenancy, assetId, organisationId })).toEqual({
    data: {
      assetId,
      organisationId,
      agreementType: 'none_found',
      occupationStatus: 'no_agreement',
      commencementDate: null,
      expiryDate: null,
      besideOthers: null,
      heldThrough: null,
    },
  });
});

test('what is missing or cannot be read is said beside its field', () => {
  const made = newTenancyOf({ ...noTenancy, expiryDate: 'in spring' });
  expect('errors' in made && Object.keys(made.errors)).toEqual(['asset', 'organisationId', 'expiryDate']);
});
