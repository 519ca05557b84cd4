import { expect, test } from 'vitest';
import { idOf } from '../testing/records.ts';
import { complianceRecordSchema, nothingRecorded } from './record.ts';

const record = {
  id: idOf(700),
  workspaceId: idOf(1),
  version: 0,
  assetId: idOf(101),
  checkKey: 'gas',
  originKey: null,
  ...nothingRecorded,
};

test.each([
  ['an expiry before it was done', { doneOn: '2026-05-02', expiresOn: '2026-05-01' }, 'It cannot expire before it was done.'],
  ['evidence seen that is not there', { doneOn: '2026-05-02', seenOn: '2026-05-03' }, 'Say what was seen, or choose the document.'],
  ['evidence of nothing that was done', { evidence: 'A letter', seenOn: '2026-05-03' }, 'Say when it was done, or until when it counts.'],
  [
    'a day on which it was done where it does not apply',
    { doneOn: '2026-05-02', notApplicableBecause: 'No gas.' },
    'A check that does not apply has no day on which it was done or expires.',
  ],
])('%s is refused', (_, fields, message) => {
  const result = complianceRecordSchema.safeParse({ ...record, ...fields });
  expect(result.error?.issues.map((issue) => issue.message)).toEqual([message]);
});

test('a reason of nothing but spaces is none', () => {
  expect(complianceRecordSchema.parse({ ...record, notApplicableBecause: '  ' }).notApplicableBecause).toBeNull();
});
