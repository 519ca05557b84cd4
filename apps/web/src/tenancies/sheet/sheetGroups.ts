import type { Organisation, Tenancy } from '@weft/domain';
import { useCaseWords } from '../../cases/words/useCaseWords.ts';
import { type DataItem, formatDate } from '../../ui/index.ts';
import { type ListedField, moneyWords } from '../fields/tenancyFacts.ts';

interface SheetGroup {
  title: string;
  items: DataItem[];
}

function day(value: string | null): string | null {
  return value === null ? null : formatDate(value);
}

function money(pence: number | null): string | null {
  return pence === null ? null : moneyWords(pence);
}

function yesNo(value: boolean | null): string | null {
  return value === null ? null : value ? 'Yes' : 'No';
}

/** The terms of a tenancy as words, in the groups of its page. */
export function useSheetGroups(tenancy: Tenancy, organisation: Organisation): SheetGroup[] {
  const words = useCaseWords();
  const listed = (field: ListedField) => words.label(field, tenancy[field]);
  return [
    {
      title: 'Agreement',
      items: [
        { term: 'Tenant', value: organisation.name },
        { term: 'Legal form', value: organisation.legalForm },
        { term: 'Agreement', value: listed('agreementType') },
        { term: 'The document', value: listed('documentStatus') },
        { term: 'Occupied', value: listed('occupationStatus') },
        { term: 'Allowed use', value: tenancy.userClause },
        { term: 'Passing it on', value: tenancy.alienation.map((key) => words.label('alienation', key)).join('; ') || null },
        { term: 'Alterations need consent', value: yesNo(tenancy.alterationsConsentNeeded) },
        { term: 'Community use agreement', value: yesNo(tenancy.communityUseAgreement) },
      ],
    },
    {
      title: 'Dates',
      items: [
        { term: 'Begins', value: day(tenancy.commencementDate) },
        { term: 'Years', value: tenancy.termYears },
        { term: 'Ends', value: day(tenancy.expiryDate) },
        { term: 'Right to break', value: listed('breakRight') },
        { term: 'Earliest break', value: day(tenancy.earliestBreakDate) },
        { term: 'Months of notice', value: tenancy.breakNoticeMonths },
        { term: 'Service agreement renews', value: day(tenancy.serviceAgreementRenewal) },
      ],
    },
    {
      title: 'Money',
      items: [
        { term: 'Rent', value: listed('rentType') },
        { term: 'Rent a year', value: money(tenancy.rentPencePerYear) },
        { term: 'Rent review', value: listed('rentReview') },
        { term: 'Next rent review', value: day(tenancy.nextRentReview) },
        { term: 'Undervalue', value: money(tenancy.undervaluePence) },
        { term: 'Clawback or reverter', value: yesNo(tenancy.clawbackOrReverter) },
        { term: 'Overage', value: yesNo(tenancy.overage) },
      ],
    },
    {
      title: 'Repair and insurance',
      items: [
        { term: 'Who repairs', value: listed('repairing') },
        { term: 'Who insures', value: listed('insurance') },
      ],
    },
    {
      title: 'Law',
      items: [
        { term: 'Security of tenure', value: listed('securityOfTenure') },
        { term: 'Legal basis', value: listed('disposalBasis') },
        { term: 'Subsidy route', value: listed('subsidyRoute') },
        { term: 'Decision record', value: tenancy.decisionReference },
        { term: 'Social value', value: tenancy.socialValueStatement },
        { term: 'At HM Land Registry', value: yesNo(tenancy.registeredAtLandRegistry) },
      ],
    },
  ];
}
