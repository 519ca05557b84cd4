import { expect, test } from 'vitest';
import { chipsOf } from './chips.ts';

const names = {
  person: () => 'Surveyor, City Council',
  area: () => null,
  type: () => 'Consent',
  waiting: () => 'Tenant',
  severity: () => 'High',
};

test('each filter in force is said in words, and taken off by its own field', () => {
  const search = { waitingOn: 'council', over: 90, person: 'p', area: 'E05000001', type: 'consent', severity: 'high', q: 'hall' } as const;
  expect(chipsOf(search, names)).toEqual([
    { id: 'waitingOn', label: 'Waiting on the council' },
    { id: 'over', label: 'Waiting over 90 days' },
    { id: 'person', label: 'Who does it: Surveyor, City Council' },
    { id: 'area', label: 'Neighbourhood: E05000001' },
    { id: 'type', label: 'Kind: Consent' },
    { id: 'severity', label: 'Worst snag: high' },
    { id: 'q', label: '“hall”' },
  ]);
  expect(chipsOf({ waitingOn: 'tenant', urgency: 'this-week', blocked: true, area: 'none' }, names).map(({ label }) => label)).toEqual([
    'Waiting on: Tenant',
    'No neighbourhood on record',
    'Due this week',
    'Blocked',
  ]);
});

test('how the board is arranged is no filter', () => {
  expect(chipsOf({ flow: 'all', columns: 'person', lanes: 'area', closed: true }, names)).toEqual([]);
});
