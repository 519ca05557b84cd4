import type { Asset, Tenancy } from '@weft/domain';
import { made, notImported, type Said } from './make.ts';

const nothingKnown = {
  addressLine1: null,
  addressLine2: null,
  town: null,
  postcode: null,
  uprn: null,
  usrn: null,
  titleNumber: null,
  wardCode: null,
  latitude: null,
  longitude: null,
  openSpace: null,
  assetOfCommunityValue: null,
  expectedMaxOccupancy: null,
  epcRating: null,
  epcExpires: null,
  conditionSurveyDate: null,
};

/** A building that the council owns and knows little about. */
export function makeAsset(workspaceId: string, said: Said<'asset'> = {}): Asset {
  const kinds = { assetType: 'building', councilHolding: 'freehold', listedGrade: 'unknown', conditionGrade: 'unknown' };
  return made('asset', workspaceId, { name: 'A building', ...kinds, ...nothingKnown, notes: null, ...notImported }, said);
}

const legacyTerms = {
  agreementType: 'none_found',
  documentStatus: 'not_found',
  occupationStatus: 'holding_over_unclear',
  securityOfTenure: 'unknown',
  rentType: 'none_stated',
  rentReview: 'none',
  repairing: 'unclear',
  insurance: 'unclear',
  breakRight: 'none',
  disposalBasis: 'not_recorded',
  subsidyRoute: 'not_assessed',
};

/** A tenancy whose papers cannot be found, as old ones often are. */
export function makeTenancy(workspaceId: string, said: Said<'tenancy', 'assetId' | 'organisationId'>): Tenancy {
  const unknown = {
    commencementDate: null,
    termYears: null,
    expiryDate: null,
    rentPencePerYear: null,
    nextRentReview: null,
    earliestBreakDate: null,
    breakNoticeMonths: null,
    userClause: null,
    alterationsConsentNeeded: null,
    clawbackOrReverter: null,
    overage: null,
    communityUseAgreement: null,
    serviceAgreementRenewal: null,
    undervaluePence: null,
    decisionReference: null,
    socialValueStatement: null,
    registeredAtLandRegistry: null,
  };
  const defaults = { ...legacyTerms, ...unknown, alienation: ['unclear'], evidence: [], notes: null, ...notImported };
  return made('tenancy', workspaceId, defaults, said);
}
