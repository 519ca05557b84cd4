import { assetSchema, type Lists } from '@weft/domain';
import { choice, choices, day, decimal, listOf, pounds, whole, words, yesNo } from './codec.ts';
import type { RegisterColumn } from './register.ts';

export const buildingId = 'Weft id of building';
export const tenancyId = 'Weft id of tenancy';
export const tenant = 'Tenant';
export const tenantId = 'Weft id of tenant';

const { assetType, councilHolding, listedGrade, conditionGrade, epcRating } = assetSchema.shape;

/** What is said of a building or land, in the order of the columns. */
export const buildingColumns: readonly RegisterColumn[] = [
  { heading: 'Building', field: 'name', codec: words, keeps: true },
  { heading: 'UPRN', field: 'uprn', codec: words },
  { heading: 'Address', field: 'addressLine1', codec: words },
  { heading: 'Address, second line', field: 'addressLine2', codec: words },
  { heading: 'Town', field: 'town', codec: words },
  { heading: 'Postcode', field: 'postcode', codec: words },
  { heading: 'Kind of building', field: 'assetType', codec: choice(listOf(assetType.options)), keeps: true },
  { heading: 'USRN', field: 'usrn', codec: words },
  { heading: 'Title number', field: 'titleNumber', codec: words },
  { heading: 'Ward code', field: 'wardCode', codec: words },
  { heading: 'Latitude', field: 'latitude', codec: decimal },
  { heading: 'Longitude', field: 'longitude', codec: decimal },
  { heading: 'Council holds it as', field: 'councilHolding', codec: choice(listOf(councilHolding.options)), keeps: true },
  { heading: 'Open space', field: 'openSpace', codec: yesNo },
  {
    heading: 'Listed',
    field: 'listedGrade',
    codec: choice(listOf(listedGrade.options, { I: 'Grade I', II: 'Grade II', 'II*': 'Grade II*', none: 'Not listed' })),
    keeps: true,
  },
  { heading: 'Asset of community value', field: 'assetOfCommunityValue', codec: yesNo },
  { heading: 'Most people expected', field: 'expectedMaxOccupancy', codec: whole },
  { heading: 'Energy rating', field: 'epcRating', codec: choice(listOf(epcRating.unwrap().options)) },
  { heading: 'Energy certificate expires', field: 'epcExpires', codec: day, isDay: true },
  { heading: 'Condition', field: 'conditionGrade', codec: choice(listOf(conditionGrade.options)), keeps: true },
  { heading: 'Condition surveyed', field: 'conditionSurveyDate', codec: day, isDay: true },
  { heading: 'Notes on the building', field: 'notes', codec: words },
];

/** What is said of a tenancy, by the lists of the workspace. Searches for the papers are left in Weft. */
export function tenancyColumns(lists: Lists): readonly RegisterColumn[] {
  const one = (heading: string, field: string): RegisterColumn => ({ heading, field, codec: choice(lists[field] ?? []), keeps: true });
  return [
    one('Agreement', 'agreementType'),
    one('Document', 'documentStatus'),
    one('Occupation', 'occupationStatus'),
    one('Security of tenure', 'securityOfTenure'),
    { heading: 'Starts', field: 'commencementDate', codec: day, isDay: true },
    { heading: 'Term in years', field: 'termYears', codec: whole },
    { heading: 'Expires', field: 'expiryDate', codec: day, isDay: true },
    one('Rent', 'rentType'),
    { heading: 'Rent a year in pounds', field: 'rentPencePerYear', codec: pounds },
    one('Rent review', 'rentReview'),
    { heading: 'Next rent review', field: 'nextRentReview', codec: day, isDay: true },
    one('Repairs', 'repairing'),
    one('Insurance', 'insurance'),
    one('Break', 'breakRight'),
    { heading: 'Earliest break', field: 'earliestBreakDate', codec: day, isDay: true },
    { heading: 'Months of notice to break', field: 'breakNoticeMonths', codec: whole },
    { heading: 'Use allowed', field: 'userClause', codec: words },
    { heading: 'Passing it on', field: 'alienation', codec: choices(lists.alienation ?? []), keeps: true },
    { heading: 'Alterations need consent', field: 'alterationsConsentNeeded', codec: yesNo },
    { heading: 'Clawback or reverter', field: 'clawbackOrReverter', codec: yesNo },
    { heading: 'Overage', field: 'overage', codec: yesNo },
    { heading: 'Community use agreement', field: 'communityUseAgreement', codec: yesNo },
    { heading: 'Service agreement renews', field: 'serviceAgreementRenewal', codec: day, isDay: true },
    one('Disposal basis', 'disposalBasis'),
    { heading: 'Undervalue in pounds', field: 'undervaluePence', codec: pounds },
    one('Subsidy route', 'subsidyRoute'),
    { heading: 'Decision reference', field: 'decisionReference', codec: words },
    { heading: 'Social value statement', field: 'socialValueStatement', codec: words },
    { heading: 'At the Land Registry', field: 'registeredAtLandRegistry', codec: yesNo },
    { heading: 'Why beside another tenancy', field: 'besideOthers', codec: words },
    { heading: 'Who holds it for the tenant', field: 'heldThrough', codec: words },
    { heading: 'Notes on the tenancy', field: 'notes', codec: words },
  ];
}
