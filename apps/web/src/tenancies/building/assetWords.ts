import { type Asset, assetSchema } from '@weft/domain';

export type AssetType = Asset['assetType'];

const assetTypeWords: Readonly<Record<AssetType, string>> = {
  building: 'Building',
  land: 'Land',
  building_and_land: 'Building and land',
  playing_field: 'Playing field',
  other: 'Something else',
};

const holdingWords: Readonly<Record<Asset['councilHolding'], string>> = {
  freehold: 'Freehold',
  leasehold: 'Leasehold',
  trustee: 'As trustee',
  unknown: 'Not known',
};

const listedWords: Readonly<Record<Asset['listedGrade'], string>> = {
  I: 'Grade I',
  'II*': 'Grade II*',
  II: 'Grade II',
  none: 'Not listed',
  unknown: 'Not known',
};

const conditionWords: Readonly<Record<Asset['conditionGrade'], string>> = {
  A: 'A: good',
  B: 'B: satisfactory',
  C: 'C: poor',
  D: 'D: bad',
  unknown: 'Not known',
};

const { assetType, councilHolding, listedGrade, conditionGrade, epcRating } = assetSchema.shape;

export const assetTypeOptions = assetType.options.map((id) => ({ id, label: assetTypeWords[id] }));
export const holdingOptions = councilHolding.options.map((id) => ({ id, label: holdingWords[id] }));
export const listedOptions = listedGrade.options.map((id) => ({ id, label: listedWords[id] }));
export const conditionOptions = conditionGrade.options.map((id) => ({ id, label: conditionWords[id] }));
export const epcOptions = epcRating.unwrap().options.map((id) => ({ id, label: id }));

/** Where a building is, in a line; empty when nothing is known. */
export function addressOf({ addressLine1, addressLine2, town, postcode }: Asset): string {
  return [addressLine1, addressLine2, town, postcode].filter((line) => line !== null).join(', ');
}

/** What a building or land is called by kind. */
export function assetTypeLabel(type: AssetType): string {
  return assetTypeWords[type];
}
