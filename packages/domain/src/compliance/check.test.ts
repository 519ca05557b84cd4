import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { complianceChecks } from '../testing/flows.ts';
import { listKeySchema } from '../values/text.ts';
import { type Check, checkKeyFor, checksWith } from './check.ts';

const [first, second] = complianceChecks;
const own: Check = {
  key: 'sprinklers',
  label: 'Sprinklers',
  basis: null,
  interval: null,
  intervalMonths: 12,
  intervalBasis: 'custom',
  warningDays: 30,
  retired: false,
};

test('the standard checks are 18, each saying whether its interval is law or custom', () => {
  expect(complianceChecks).toHaveLength(18);
  const by = (basis: string) => complianceChecks.filter(({ intervalBasis }) => intervalBasis === basis).map(({ key }) => key);
  expect(by('statutory')).toEqual(['lift', 'employers_liability', 'epc', 'accounts']);
  expect(by('depends')).toEqual(['gas', 'licences']);
});

test('a workspace’s own stand in the place of the standard ones, or after them', () => {
  if (!first || !second) throw new Error('There are no standard checks.');
  const changed = { ...second, label: 'Alarms', retired: true };
  const checks = checksWith(complianceChecks, [own, changed]);
  expect(checks).toHaveLength(19);
  expect(checks[0]).toEqual({ ...first, retired: false });
  expect(checks[1]).toEqual(changed);
  expect(checks[18]).toEqual(own);
});

test('the key of a new check can be kept and is nobody else’s, whatever it is called', () => {
  expect(checkKeyFor('Sprinkler service (annual)', [])).toBe('sprinkler_service_annual');
  expect(checkKeyFor('Sprinklers', ['sprinklers', 'sprinklers_2'])).toBe('sprinklers_3');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.nat({ max: 12 }), (label, others) => {
      const taken: string[] = [];
      for (let each = 0; each < others; each++) taken.push(checkKeyFor(label, taken));
      const key = checkKeyFor(label, taken);
      expect(listKeySchema.safeParse(key).success).toBe(true);
      expect(taken).not.toContain(key);
    }),
  );
});
