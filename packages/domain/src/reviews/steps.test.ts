import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidError } from '../errors/errors.ts';
import { reviewForm } from '../testing/flows.ts';
import { idOf } from '../testing/records.ts';
import { addDays } from '../values/day.ts';
import { isLinkOver, lastDayOfLink } from './link.ts';
import { type Review, reviewSchema } from './review.ts';
import { latestReview, reviewBefore, reviewStanding, yearOfNextReview } from './standing.ts';
import { reviewStateOf, sentByTenant, signedByCouncil, signedByTenant, unsignedByCouncil, whyNotAnswering } from './steps.ts';

const today = '2026-11-24';
const invited: Review = {
  id: idOf(1),
  workspaceId: idOf(2),
  version: 1,
  tenancyId: idOf(3),
  year: 2026,
  form: reviewForm,
  invitedOn: '2026-11-02',
  dueOn: '2026-11-30',
  contact: null,
  sentOn: null,
  councilSignedOn: null,
  councilSignedName: null,
  councilSignedRole: null,
  tenantSignedOn: null,
  tenantSignedName: null,
  tenantSignedRole: null,
  nextReviewOn: null,
  originKey: null,
};
const sent = sentByTenant(invited, today);
const toSign = signedByCouncil(sent, { name: 'Cass', role: 'Surveyor' }, '2027-11-24', today);
const signed = signedByTenant(toSign, { name: 'Tess', role: null }, '2026-12-01');

test('a review goes from invited to signed by both, and each step is a valid record', () => {
  for (const review of [invited, sent, toSign, signed]) expect(reviewSchema.safeParse(review).error).toBeUndefined();
  expect([invited, sent, toSign, signed].map((review) => reviewStateOf(review, true))).toEqual([
    'answering',
    'with_council',
    'to_sign',
    'signed',
  ]);
  expect(reviewStateOf(invited, false)).toBe('invited');
});

describe('what is refused', () => {
  test.each([
    ['the council signing before the tenant has sent', () => signedByCouncil(invited, { name: 'Cass', role: null }, '2027-11-24', today)],
    ['the council signing twice', () => signedByCouncil(toSign, { name: 'Cass', role: null }, '2027-11-24', today)],
    ['the tenant signing before the council', () => signedByTenant(sent, { name: 'Tess', role: null }, today)],
    ['the tenant signing twice', () => signedByTenant(signed, { name: 'Tess', role: null }, today)],
    ['sending once the council has signed', () => sentByTenant(toSign, today)],
    ['taking back a signature that both have given', () => unsignedByCouncil(signed)],
    ['taking back no signature', () => unsignedByCouncil(sent)],
  ])('%s', (_, step) => {
    expect(step).toThrow(InvalidError);
  });

  test.each([
    [{ ...invited, dueOn: '2026-11-01' }, 'Give a day that is still to come.'],
    [{ ...toSign, nextReviewOn: '2026-11-24' }, 'The next review comes after this one is signed.'],
    [{ ...toSign, nextReviewOn: null }, 'Say when the next review is.'],
    [{ ...signed, tenantSignedName: null }, 'Give your name.'],
    [
      { ...invited, councilSignedOn: today, councilSignedName: 'Cass', nextReviewOn: '2027-11-24' },
      'The council signs once the tenant has sent its answers.',
    ],
  ])('a record that %#', (review, message) => {
    expect(reviewSchema.safeParse(review).error?.issues[0]?.message).toBe(message);
  });
});

test('taking the signature back opens the answers of both sides again', () => {
  expect(whyNotAnswering(toSign, 'tenant')).toContain('ask the council');
  expect(whyNotAnswering(toSign, 'council')).toContain('Take the signature back');
  expect(unsignedByCouncil(toSign)).toEqual(sent);
  for (const side of ['tenant', 'council'] as const) {
    expect(whyNotAnswering(sent, side)).toBeNull();
    expect(whyNotAnswering(signed, side)).not.toBeNull();
  }
});

test('whatever is tried in whatever order, a review is only ever signed by the tenant after the council and by the council after the sending', () => {
  const steps = [
    (review: Review) => sentByTenant(review, today),
    (review: Review) => signedByCouncil(review, { name: 'Cass', role: null }, '2027-11-24', today),
    unsignedByCouncil,
    (review: Review) => signedByTenant(review, { name: 'Tess', role: null }, today),
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 12 }), (tried) => {
      let review = invited;
      for (const step of tried) {
        try {
          review = step(review);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidError);
        }
      }
      expect(reviewSchema.safeParse(review).success).toBe(true);
    }),
  );
});

test('a link works up to and on its last day, long enough to sign after the answers are due', () => {
  expect(lastDayOfLink('2026-12-22', today)).toBe('2027-03-22');
  expect(lastDayOfLink('2026-01-01', today)).toBe(addDays(today, 90));
  expect(isLinkOver({ expiresOn: today }, today)).toBe(false);
  expect(isLinkOver({ expiresOn: '2026-11-23' }, today)).toBe(true);
});

describe('where a tenancy stands', () => {
  const standing = (reviews: Review[], day = today) => {
    const { state, dueOn, isOverdue } = reviewStanding(reviews, () => false, day);
    return [state, dueOn, isOverdue];
  };

  test.each([
    ['none yet', [], today, ['not_invited', null, false]],
    ['invited', [invited], today, ['invited', '2026-11-30', false]],
    ['invited, on the last day', [invited], '2026-11-30', ['invited', '2026-11-30', false]],
    ['invited, a day late', [invited], '2026-12-01', ['invited', '2026-11-30', true]],
    ['sent: the council has four weeks', [sent], today, ['with_council', '2026-12-22', false]],
    ['sent, and left lying', [sent], '2026-12-23', ['with_council', '2026-12-22', true]],
    ['for the tenant to sign', [toSign], today, ['to_sign', '2026-12-22', false]],
    ['signed', [signed], '2026-12-02', ['signed', '2027-11-24', false]],
    ['signed, and the next is due', [signed], '2027-11-24', ['not_invited', '2027-11-24', false]],
    ['signed, and the next is late', [signed], '2027-11-25', ['not_invited', '2027-11-24', true]],
    ['the latest counts', [signed, { ...invited, year: 2027, dueOn: '2027-12-20' }], '2027-11-26', ['invited', '2027-12-20', false]],
  ] as const)('%s', (_, reviews, day, expected) => {
    expect(standing([...reviews], day)).toEqual(expected);
  });

  test('a review is held against the last one before it', () => {
    const of = (year: number) => ({ ...signed, id: idOf(year), year });
    const reviews = [of(2024), of(2026), of(2023)];
    expect(latestReview(reviews)?.year).toBe(2026);
    expect(reviewBefore(reviews, { year: 2026 })?.year).toBe(2024);
    expect(reviewBefore(reviews, { year: 2023 })).toBeNull();
  });

  test('the next review is of this year, or of the year after the last when that was of this year already', () => {
    expect(yearOfNextReview([], '2026-11-25')).toBe(2026);
    expect(yearOfNextReview([{ year: 2023 }], '2026-11-25')).toBe(2026);
    expect(yearOfNextReview([{ year: 2026 }], '2026-11-25')).toBe(2027);
    expect(yearOfNextReview([{ year: 2026 }], '2027-01-04')).toBe(2027);
  });
});
