import { addDays, type Day, dayInFull } from '../values/day.ts';
import type { Id } from '../values/id.ts';
import { lastDayOf, type Term } from './expiry.ts';
import { standingOf, type TenancyStanding } from './standing.ts';
import type { Tenancy } from './tenancy.ts';

/** Something about a tenancy that is allowed, and likely to be wrong or to need care. */
export interface TenancyWarning {
  kind: 'no_legal_person' | 'another_tenancy' | 'break_without_right' | 'term_differs' | 'expired_in_term';
  sentence: string;
  /** The tenancies that it is about, to go and look at. */
  tenancyIds: readonly Id[];
  /** Where to say why it is right so; null when there is nothing to say but to mend it. */
  answeredBy: TenancyAnswer | null;
  /** What was said there. */
  reason: string | null;
}

/** The fields of a tenancy that answer a warning. */
export type TenancyAnswer = 'besideOthers' | 'heldThrough';

/** Which field answers which warning. */
const answers: Partial<Record<TenancyWarning['kind'], TenancyAnswer>> = {
  another_tenancy: 'besideOthers',
  no_legal_person: 'heldThrough',
};

/** What warnings are worked out from. */
export type WarnedTenancy = Pick<
  Tenancy,
  | TenancyAnswer
  | 'occupationStatus'
  | 'documentStatus'
  | 'commencementDate'
  | 'termYears'
  | 'expiryDate'
  | 'earliestBreakDate'
  | 'breakRight'
  | 'agreementType'
>;

/**
 * Whether a body can hold a lease in its own name. An unincorporated association is no legal person: trustees, four at most, hold land for it
 * (Law of Property Act 1925 s. 34; Trustee Act 1925 s. 34).
 */
export function holdsInOwnName(legalForm: string | null): boolean {
  return legalForm === null || !/unincorporated/i.test(legalForm);
}

/** Leases are dated to the anniversary of their start as often as to the day before: both are the same term. */
function termDiffers({ commencementDate, termYears, expiryDate }: Term): string | null {
  if (commencementDate === null || termYears === null || termYears === 0 || expiryDate === null) return null;
  const last = lastDayOf(commencementDate, termYears);
  if (expiryDate === last || expiryDate === addDays(last, 1)) return null;
  const years = `${termYears} ${termYears === 1 ? 'year' : 'years'}`;
  return `${years} from ${dayInFull(commencementDate)} end on ${dayInFull(last)}, but the expiry says ${dayInFull(expiryDate)}. One of the three is wrong.`;
}

function anotherTenancy(count: number): string {
  const others = count === 1 ? 'another tenancy' : `${count} other tenancies`;
  return `This building has ${others} now. That is right for a joint let or a part of the building; otherwise one of them is over.`;
}

/**
 * What to take care of in a tenancy, each in a sentence. None of it is refused.
 * @param others the other tenancies of the same building.
 */
export function tenancyWarnings(
  tenancy: WarnedTenancy,
  around: { legalForm: string | null; others: readonly { id: Id; standing: TenancyStanding }[] },
  today: Day,
): TenancyWarning[] {
  const warnings: TenancyWarning[] = [];
  const warn = (kind: TenancyWarning['kind'], sentence: string, tenancyIds: readonly Id[] = []) => {
    const answeredBy = answers[kind] ?? null;
    warnings.push({ kind, sentence, tenancyIds, answeredBy, reason: answeredBy && tenancy[answeredBy] });
  };
  const standing = standingOf(tenancy, today);
  const together = around.others.filter((other) => other.standing === 'now').map(({ id }) => id);
  if (standing === 'now' && together.length > 0) warn('another_tenancy', anotherTenancy(together.length), together);
  if (standing !== 'before' && !holdsInOwnName(around.legalForm)) {
    warn(
      'no_legal_person',
      'The tenant is an unincorporated association, which cannot hold a lease in its own name. Up to four holding trustees sign for it, or it incorporates first.',
    );
  }
  if (tenancy.earliestBreakDate !== null && tenancy.breakRight === 'none') {
    warn('break_without_right', 'There is an earliest break, but the right to break says “None”. Say whose right it is.');
  }
  const differs = termDiffers(tenancy);
  if (differs !== null) warn('term_differs', differs);
  if (tenancy.occupationStatus === 'in_term' && tenancy.expiryDate !== null && tenancy.expiryDate < today) {
    warn(
      'expired_in_term',
      `The term ended on ${dayInFull(tenancy.expiryDate)}, but the tenancy is recorded as within it. Say on what basis the tenant stays.`,
    );
  }
  return warnings;
}
