import { expect, test } from 'vitest';
import type { Row } from '../list/rows.ts';
import { portfolioLine } from './portfolioLine.ts';

const row: Row = {
  id: 'a',
  asset: { id: 'a', name: 'Old Baths', assetType: 'building', wardCode: null, address: '1 Kiln Street' },
  tenancy: {
    id: 't',
    organisation: { id: 'o', name: 'Hall Trust' },
    agreementType: 'medium_lease',
    documentStatus: 'completed',
    occupationStatus: 'in_term',
    standing: 'now',
    expiry: '2023-03-31',
    care: [{ kind: 'no_legal_person', answered: true }],
  },
  nextKeyDate: null,
  openCases: [{ id: 'c', reference: 'CAT-2025-002' }],
};

test('a line says what wants seeing to, and whether a reason is on record', () => {
  expect(portfolioLine(row, (_, key) => key, '2026-11-24')).toEqual([
    'Old Baths, 1 Kiln Street',
    'Hall Trust',
    'medium_lease. Holding over. Cannot hold a lease in its own name, with a reason on record',
    '31\u00a0Mar\u00a02023',
    '',
    'CAT\u20112025\u2011002',
  ]);
  expect(portfolioLine({ ...row, tenancy: null }, (_, key) => key, '2026-11-24').slice(0, 2)).toEqual([
    'Old Baths, 1 Kiln Street',
    'Nobody',
  ]);
});
