import { expect, test } from 'vitest';
import { tierFromTitle } from './tier.ts';

test.each([
  ['Leader of the Council', 'council', 'councillor'],
  ['Cabinet member for Housing', 'council', 'councillor'],
  ['Director of Public Health', 'council', 'chief-officer'],
  ['Chief Executive', 'council', 'chief-officer'],
  ['Head of Legal', 'council', 'senior-manager'],
  ['Estates Surveyor', 'council', null],
  ['CEO', 'partner', 'chief-executive'],
  ['Chair of Trustees', 'partner', 'trustee'],
  ['Managing Director', 'partner', null],
  ['Head of Fundraising', 'partner', null],
  ['CEO', 'other', 'chief-executive'],
  ['Placeholder of Directories', 'council', null],
] as const)('%s on the side %s', (title, side, tier) => {
  expect(tierFromTitle(title, side)).toBe(tier);
});
