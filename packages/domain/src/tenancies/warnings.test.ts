import { expect, test } from 'vitest';
import { aTenancy, idOf } from '../testing/records.ts';
import { isHoldingOver, lacksAgreement, standingOf } from './standing.ts';
import type { Tenancy } from './tenancy.ts';
import { tenancyWarnings } from './warnings.ts';

const today = '2026-11-24';
const alone = { legalForm: 'charitable incorporated organisation', others: [] };
const kinds = (fields: Partial<Tenancy>, around: Parameters<typeof tenancyWarnings>[1] = alone) =>
  tenancyWarnings(aTenancy(fields), around, today).map(({ kind }) => kind);

test('a tenancy that nothing is wrong with has no warning', () => {
  expect(kinds({})).toEqual([]);
});

test('two tenancies of one building now are a warning that leads to the other, as joint and part lets exist', () => {
  const others = [
    { id: idOf(7), standing: 'now' as const },
    { id: idOf(8), standing: 'before' as const },
  ];
  const [warning] = tenancyWarnings(aTenancy(), { ...alone, others }, today);
  expect(warning).toMatchObject({ kind: 'another_tenancy', tenancyIds: [idOf(7)] });
  expect(warning?.sentence).toMatch(/^This building has another tenancy now\./);
  expect(kinds({ occupationStatus: 'vacated' }, { ...alone, others })).toEqual([]);
});

test('an unincorporated association cannot hold a lease in its own name', () => {
  expect(kinds({}, { ...alone, legalForm: 'Unincorporated association' })).toEqual(['no_legal_person']);
  expect(kinds({}, { ...alone, legalForm: null })).toEqual([]);
  expect(kinds({ occupationStatus: 'vacated' }, { ...alone, legalForm: 'unincorporated' })).toEqual([]);
});

test('a warning carries the reason that somebody gave, and is answered by it; one that has to be mended has no place for a reason', () => {
  const tenancy = aTenancy({ heldThrough: 'Four holding trustees', earliestBreakDate: '2028-03-27' });
  const others = [{ id: idOf(7), standing: 'now' as const }];
  const warnings = tenancyWarnings(tenancy, { legalForm: 'unincorporated association', others }, today);
  expect(warnings).toMatchObject([
    { kind: 'another_tenancy', answeredBy: 'besideOthers', reason: null },
    { kind: 'no_legal_person', answeredBy: 'heldThrough', reason: 'Four holding trustees' },
    { kind: 'break_without_right', answeredBy: null, reason: null },
  ]);
});

test('a break that nobody has the right to is a warning', () => {
  expect(kinds({ earliestBreakDate: '2028-03-27' })).toEqual(['break_without_right']);
  expect(kinds({ earliestBreakDate: '2028-03-27', breakRight: 'tenant' })).toEqual([]);
});

test('a term that does not come to its expiry is a warning; the anniversary and the day before are both right', () => {
  const term = { commencementDate: '2003-04-01', termYears: 20 };
  expect(kinds({ ...term, expiryDate: '2023-03-31' })).toEqual([]);
  expect(kinds({ ...term, expiryDate: '2023-04-01' })).toEqual([]);
  const [warning] = tenancyWarnings(aTenancy({ ...term, expiryDate: '2024-03-31' }), alone, today);
  expect(warning?.sentence).toBe(
    '20 years from 1 April 2003 end on 31 March 2023, but the expiry says 31 March 2024. One of the three is wrong.',
  );
});

test('a term that is over asks on what basis the tenant stays', () => {
  expect(kinds({ occupationStatus: 'in_term', expiryDate: '2026-11-23' })).toEqual(['expired_in_term']);
  expect(kinds({ occupationStatus: 'in_term', expiryDate: '2026-11-24' })).toEqual([]);
});

test.each([
  [{ occupationStatus: 'in_term' }, 'now'],
  [{ occupationStatus: 'in_term', commencementDate: '2027-01-01' }, 'to_come'],
  [{ occupationStatus: 'vacated', documentStatus: 'draft' }, 'to_come'],
  [{ occupationStatus: 'vacated', documentStatus: 'draft', expiryDate: '2020-01-01' }, 'before'],
  [{ occupationStatus: 'vacated', documentStatus: 'completed' }, 'before'],
] as const)('a tenancy with %j is %s', (fields, standing) => {
  expect(standingOf(aTenancy(fields), today)).toBe(standing);
});

test('holding over is recorded, or follows from a term that has passed', () => {
  expect(isHoldingOver({ occupationStatus: 'periodic' }, null, today)).toBe(true);
  expect(isHoldingOver({ occupationStatus: 'in_term' }, '2026-11-23', today)).toBe(true);
  expect(isHoldingOver({ occupationStatus: 'in_term' }, '2026-11-24', today)).toBe(false);
  expect(isHoldingOver({ occupationStatus: 'no_agreement' }, null, today)).toBe(false);
});

test('there is no agreement to go by when none or no document was found', () => {
  expect(lacksAgreement({ agreementType: 'none_found', documentStatus: 'completed' })).toBe(true);
  expect(lacksAgreement({ agreementType: 'long_lease', documentStatus: 'not_found' })).toBe(true);
  expect(lacksAgreement({ agreementType: 'long_lease', documentStatus: 'completed' })).toBe(false);
});
