import { isDay } from '@weft/domain';
import { asWords } from '@weft/network';
import { formatDate } from '../../ui/index.ts';
import { ownLevelsWords } from './levelWords.ts';
import { askedWords, holderWords, moveWords, partWords, partyWords, scoresWords, stageWords, termWords } from './listWords.ts';
import type { NameOf } from './useNames.ts';

const labels: Readonly<Record<string, string>> = {
  areaId: 'Area',
  rule: 'What was found',
  lookAgainOn: 'Look again on',
  gapType: 'Type of the gap',
  gapLevel: 'Level of the gap',
  areaIds: 'Neighbourhoods',
  besideOthers: 'Why beside another tenancy',
  benefits: 'What it brings',
  brokerIds: 'Runs through',
  confirmedOn: 'Confirmed',
  dispute: 'What is disputed',
  formerParents: 'Was part of, until',
  from: 'From',
  heldThrough: 'Who holds it for the tenant',
  holders: 'Who keeps this going',
  notSameAs: 'Not the same as',
  organisationId: 'Organisation',
  otherNames: 'Other names',
  parentId: 'Part of',
  parties: 'Who takes part',
  memberId: 'By',
  personId: 'Person',
  postId: 'Post',
  initial: 'Where cases start',
  transitions: 'Moves',
  former: 'Taken out',
  sections: 'Parts and what they ask',
  serviceLevels: 'When a case is flagged or escalated',
  statusAsOf: 'Status as of',
  to: 'To',
  types: 'Types, the primary first',
  checkKey: 'Check',
  doneOn: 'Done',
  expiresOn: 'Expires, as the document says',
  responsible: 'Who sees to it',
  result: 'What it found',
  seenOn: 'Evidence seen',
  rater: 'Who answered',
  intentReason: 'Why, of intent',
  deliveryReason: 'Why, of delivery',
  notApplicableBecause: 'Does not apply, because',
  retired: 'Out of use',
  typesBasis: 'How the types are known',
  levelBasis: 'How the level is known',
  usrn: 'USRN',
  uprn: 'UPRN',
};

/** Fields that a person wrote freely: shown as they are. Elsewhere, text such as `lost_contact` is a key and is shown as words. */
const written =
  /^(name|names|tags|fileName|mediaType|otherNames|title|text|notes?|description|summary|detail|part|label|value|timing|dispute|contact|website|reference|nextAction|reason|resolution|legalForm|scheme|what|where|byWhom|arose|author|covers|dated|slug|escalatedTo|closureNote|lessonsLearned|userClause|besideOthers|heldThrough|socialValueStatement|decisionReference|gssCode|notice|addressLine1|addressLine2|town|postcode|uprn|usrn|titleNumber|why|outcome|basis|interval|evidence|notApplicableBecause|councilSignedName|councilSignedRole|tenantSignedName|tenantSignedRole|wardCode|rater|intentReason|deliveryReason)$/;

/** What stands for what has a name that is not at hand here. */
const unnamed: Readonly<Record<string, string>> = {
  assetId: 'A building or land',
  caseId: 'A case',
  documentId: 'A document',
  reviewId: 'An annual review',
  snagId: 'A snag',
  tenancyId: 'A tenancy',
};

const key = /^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/;
const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Fields that say nothing to a person. */
const unsaid: readonly string[] = ['id', 'workspaceId', 'version', 'originKey', 'form', 'provenance', 'hash', 'previewHash'];

/** Whether a record's field is worth showing. */
export function isSaid(field: string): boolean {
  return !unsaid.includes(field);
}

/** A field's name as words: `nextActionDue` is "Next action due". */
export function fieldLabel(field: string): string {
  return labels[field] ?? asWords(field.replace(/(PostId|Id)$/, '').replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`));
}

/** A field's value as words; nothing at all for what is empty. */
export function valueWords(value: unknown, nameOf: NameOf, field = ''): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return numberWords(value, field);
  if (typeof value === 'string') return textWords(value, nameOf, field);
  if (Array.isArray(value)) return listWords(value, nameOf, field);
  if (field === 'scores') return scoresWords(value);
  if (field === 'serviceLevels') return ownLevelsWords(value);
  return Object.entries(value)
    .map(([part, inside]) => valueWords(inside, nameOf, part))
    .filter((words) => words !== '')
    .join(', ');
}

function numberWords(value: number, field: string): string {
  if (/pence/i.test(field)) return (value / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' });
  return value.toLocaleString('en-GB', { maximumFractionDigits: 5 });
}

function textWords(value: string, nameOf: NameOf, field: string): string {
  if (isDay(value)) return formatDate(value);
  if (id.test(value)) return nameOf(value) ?? unnamed[field] ?? 'something no longer here';
  return key.test(value) && !written.test(field) ? (nameOf(value, field) ?? asWords(value)) : value;
}

function listWords(values: readonly unknown[], nameOf: NameOf, field: string): string {
  if (field === 'brokerIds' && values.length === 0) return 'Nobody: it is direct';
  const each = values.map((value) => {
    if (field === 'holders') return holderWords(value, nameOf);
    if (field === 'stages' || field === 'former') return stageWords(value) || askedWords(value);
    if (field === 'terms') return termWords(value);
    if (field === 'sections') return partWords(value);
    if (field === 'transitions') return moveWords(value);
    if (field === 'parties') return partyWords(value, nameOf);
    return valueWords(value, nameOf, field);
  });
  return each.join(values.some((value) => typeof value === 'object') ? '; ' : ', ');
}
