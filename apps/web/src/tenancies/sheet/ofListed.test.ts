import { expect, test } from 'vitest';
import { statusCounts } from '../../compliance/matrix/shownMatrix.ts';
import { checksOfListed, reviewsOfListed } from './ofListed.ts';

const row = (id: string) => ({ asset: { id, name: id, assetType: 'building' as const, wardCode: null, address: '' } });

test('the reviews are those of the buildings that are listed', () => {
  const review = (id: string, assetId: string) => ({
    id,
    asset: { id: assetId, name: assetId },
    organisation: { id: 'o', name: 'Hall Trust' },
    state: 'not_invited' as const,
    dueOn: null,
    isOverdue: false,
    review: null,
  });
  const reviews = [review('one', 'baths'), review('other', 'baths'), review('third', 'hall')];
  expect(reviewsOfListed([row('baths')], reviews).map(({ id }) => id)).toEqual(['one', 'other']);
  expect(reviewsOfListed([row('baths'), row('hall')], reviews)).toEqual(reviews);
});

test('the checks are those of the buildings that are listed', () => {
  const check = {
    key: 'eicr',
    label: 'Wiring',
    basis: null,
    interval: null,
    intervalMonths: 60,
    intervalBasis: 'statutory' as const,
    warningDays: 30,
    retired: false,
  };
  const cell = { status: 'expired' as const, expiresOn: null, version: 0 };
  const building = (id: string) => ({ id, name: id, wardCode: null, cells: [cell] });
  const matrix = { checks: [check], buildings: [building('baths'), building('hall')] };
  expect(statusCounts(checksOfListed([row('hall')], matrix), {})).toMatchObject({ expired: 1 });
  expect(statusCounts(checksOfListed([row('hall'), row('baths')], matrix), {})).toMatchObject({ expired: 2 });
});
