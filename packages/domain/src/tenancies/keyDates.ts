import { addMonths, type Day, dayInFull } from '../values/day.ts';
import type { Asset } from './asset.ts';
import { type BreakTerms, breakNotice, breakReminder, earliestBreak } from './breakDates.ts';
import { expiryOf, type Term } from './expiry.ts';
import {
  type DatedKeyDate,
  type KeyDate,
  type KeyDateBasis,
  type KeyDateKind,
  type KeyDateState,
  notApplicable,
  notKnown,
  type Reckoned,
} from './keyDate.ts';
import { protectedExpiry, renewalCloses, renewalOpens, renewalSource } from './renewalWindow.ts';
import type { Tenancy } from './tenancy.ts';

/** What the key dates of a tenancy are worked out from. */
export type KeyDateTerms = Term &
  BreakTerms &
  Pick<Tenancy, 'securityOfTenure' | 'rentReview' | 'nextRentReview' | 'serviceAgreementRenewal'>;
/** And of its building. */
export type KeyDateAsset = Pick<Asset, 'assetType' | 'epcExpires'>;

interface About {
  label: string;
  basis: KeyDateBasis;
  source: string;
}

const about: Readonly<Record<KeyDateKind, About>> = {
  break_reminder: { label: 'Reminder to decide on the break', basis: 'custom', source: '3 months before notice is due' },
  break_notice: { label: 'Last day for break notice', basis: 'agreement', source: 'earliest break and months of notice' },
  earliest_break: { label: 'Earliest break', basis: 'agreement', source: 'earliest break' },
  rent_review: { label: 'Rent review', basis: 'agreement', source: 'next rent review' },
  expiry_24: { label: '24 months before the end', basis: 'custom', source: 'begin to talk about what comes next' },
  expiry_12: { label: '12 months before the end', basis: 'custom', source: 'agree what comes next' },
  expiry_6: { label: '6 months before the end', basis: 'custom', source: 'have what comes next in writing' },
  expiry: { label: 'The tenancy ends', basis: 'agreement', source: 'expiry, or start and years' },
  renewal_opens: { label: 'Section 25 or 26 notice: first day', basis: 'statutory', source: renewalSource },
  renewal_closes: { label: 'Section 25 or 26 notice: last day to name the expiry', basis: 'statutory', source: renewalSource },
  service_agreement: {
    label: 'Service or subsidy agreement renews',
    basis: 'agreement',
    source: 'renewal of the service agreement',
  },
  epc_expiry: {
    label: 'Energy certificate (EPC) expires',
    basis: 'statutory',
    source: 'Energy Performance of Buildings Regulations 2012: a certificate is valid for 10 years',
  },
};

function rentReview({ rentReview: kind, nextRentReview }: KeyDateTerms): Reckoned {
  if (nextRentReview !== null)
    return { day: nextRentReview, working: `The next rent review that is recorded: ${dayInFull(nextRentReview)}.` };
  return kind === 'none' ? notApplicable('no rent review is recorded') : notKnown('the day of the next rent review is not recorded');
}

function serviceAgreement({ serviceAgreementRenewal: day }: KeyDateTerms): Reckoned {
  if (day === null) return notKnown('no service or subsidy agreement with a renewal is recorded');
  return { day, working: `The renewal that is recorded: ${dayInFull(day)}.` };
}

function epc({ assetType, epcExpires }: KeyDateAsset): Reckoned {
  if (epcExpires !== null) return { day: epcExpires, working: `The expiry of the building’s certificate: ${dayInFull(epcExpires)}.` };
  if (assetType === 'land' || assetType === 'playing_field') return notApplicable('land has no energy certificate');
  return notKnown('no expiry of an energy certificate is recorded for the building');
}

function monthsBefore(expiry: Reckoned, months: number): Reckoned {
  if (expiry.day === null) return expiry;
  const day = addMonths(expiry.day, -months);
  return { day, working: `Expiry ${dayInFull(expiry.day)}, less ${months} months: ${dayInFull(day)}.` };
}

/** Tells how far off days are from one day. */
function distances(today: Day): (day: Day) => KeyDateState {
  const [six, twelve, twentyFour] = [addMonths(today, 6), addMonths(today, 12), addMonths(today, 24)];
  return (day) => {
    if (day < today) return 'passed';
    if (day <= six) return 'within_6_months';
    if (day <= twelve) return 'within_12_months';
    return day <= twentyFour ? 'within_24_months' : 'later';
  };
}

/** Days first, in order; then what is not known, then what does not apply. */
function inOrder(one: KeyDate, other: KeyDate): number {
  if (one.day !== null && other.day !== null) return one.day < other.day ? -1 : Number(one.day > other.day);
  if (one.day !== null || other.day !== null) return one.day === null ? 1 : -1;
  return Number(one.state === 'does_not_apply') - Number(other.state === 'does_not_apply');
}

/**
 * The key dates of tenancies as at one day: for each what it is, the day, how that was worked out in words, what it rests on, whether that
 * is agreed, law or custom, and how far off it is. Every kind is in the answer, with a reason where it has no day. Earliest first.
 */
export function keyDatesOn(today: Day): (tenancy: KeyDateTerms, asset: KeyDateAsset) => KeyDate[] {
  const distance = distances(today);
  const told = (kind: KeyDateKind, reckoned: Reckoned): KeyDate => {
    const { label, basis, source } = about[kind];
    const { working } = reckoned;
    return reckoned.day === null
      ? { kind, label, working, basis, source, day: null, state: reckoned.state }
      : { kind, label, working, basis, source, day: reckoned.day, state: distance(reckoned.day) };
  };
  return (tenancy, asset) => {
    const expiry = expiryOf(tenancy);
    const named = protectedExpiry(tenancy, expiry);
    const notice = breakNotice(tenancy);
    return [
      told('break_reminder', breakReminder(notice)),
      told('break_notice', notice),
      told('earliest_break', earliestBreak(tenancy)),
      told('rent_review', rentReview(tenancy)),
      told('expiry_24', monthsBefore(expiry, 24)),
      told('expiry_12', monthsBefore(expiry, 12)),
      told('expiry_6', monthsBefore(expiry, 6)),
      told('renewal_opens', renewalOpens(named)),
      told('renewal_closes', renewalCloses(named, today)),
      told('expiry', expiry),
      told('service_agreement', serviceAgreement(tenancy)),
      told('epc_expiry', epc(asset)),
    ].sort(inOrder);
  };
}

/** The key dates of one tenancy as at a day: see `keyDatesOn`. */
export function keyDates(tenancy: KeyDateTerms, asset: KeyDateAsset, today: Day): KeyDate[] {
  return keyDatesOn(today)(tenancy, asset);
}

/** The first key date that has not passed; null when there is none to come. @param dates in order, as `keyDates` gives them. */
export function nextKeyDate(dates: readonly KeyDate[]): DatedKeyDate | null {
  for (const date of dates) if (date.day !== null && date.state !== 'passed') return date;
  return null;
}
