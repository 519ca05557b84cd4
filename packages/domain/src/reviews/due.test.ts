import { expect, test } from 'vitest';
import { idOf } from '../testing/records.ts';
import { reviewsDue } from './due.ts';
import type { KnownReview } from './standing.ts';

const today = '2026-11-24';

function review(tenancy: number, fields: Partial<KnownReview> = {}) {
  return {
    id: idOf(tenancy * 10),
    tenancyId: idOf(tenancy),
    year: 2026,
    invitedOn: '2026-11-02',
    dueOn: '2026-11-30',
    sentOn: null,
    councilSignedOn: null,
    tenantSignedOn: null,
    nextReviewOn: null,
    ...fields,
  };
}

const signed = { sentOn: '2025-10-01', councilSignedOn: '2025-10-10', tenantSignedOn: '2025-10-20' };

test.each<[string, Partial<KnownReview>, object | null]>([
  ['answers due in six days', { dueOn: '2026-11-30' }, { state: 'invited', dueOn: '2026-11-30', isOverdue: false }],
  ['answers due in seven days', { dueOn: '2026-12-01' }, null],
  ['answers a day late', { dueOn: '2026-11-23' }, { state: 'invited', isOverdue: true }],
  ['the council’s part four weeks after the answers', { sentOn: '2026-10-27' }, { state: 'with_council', dueOn: '2026-11-24' }],
  ['the council’s part from the day the answers come', { sentOn: '2026-11-24' }, { state: 'with_council', dueOn: '2026-12-22' }],
  ['the tenant’s signature', { sentOn: '2026-10-01', councilSignedOn: '2026-10-20' }, { state: 'to_sign', isOverdue: true }],
  ['the next review, its day come', { ...signed, nextReviewOn: '2026-11-01' }, { state: 'not_invited', isOverdue: true }],
  ['the next review, in a week', { ...signed, nextReviewOn: '2026-11-28' }, { state: 'signed', isOverdue: false }],
  ['the next review, next year', { ...signed, nextReviewOn: '2027-10-01' }, null],
])('%s', (_, fields, expected) => {
  expect(reviewsDue([review(1, fields)], today)).toMatchObject(expected === null ? [] : [expected]);
});

test('only the latest review of a tenancy counts, and the longest overdue comes first', () => {
  const last = review(1, { ...signed, id: idOf(11), year: 2025, nextReviewOn: '2026-10-01' });
  const due = reviewsDue([last, review(1), review(2, { dueOn: '2026-09-01', invitedOn: '2026-08-01' })], today);
  expect(due.map(({ review: { id }, dueOn }) => [id, dueOn])).toEqual([
    [idOf(20), '2026-09-01'],
    [idOf(10), '2026-11-30'],
  ]);
});
