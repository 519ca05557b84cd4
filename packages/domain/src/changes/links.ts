import type { RecordKind } from './records.ts';

/** The fields of each kind that point to other records, and the kind they point to. `*` stands for each item of a list. */
export const links: Readonly<Record<RecordKind, Readonly<Record<string, RecordKind>>>> = {
  workspace: {},
  area: { 'provenance.*.sourceId': 'source' },
  source: {},
  member: { postId: 'post' },
  organisation: {
    parentId: 'organisation',
    'formerParents.*.parentId': 'organisation',
    'notSameAs.*': 'organisation',
    areaId: 'area',
    'provenance.*.sourceId': 'source',
  },
  post: { organisationId: 'organisation', 'provenance.*.sourceId': 'source' },
  person: { 'provenance.*.sourceId': 'source' },
  appointment: { postId: 'post', personId: 'person' },
  relationship: {
    'parties.*.organisationId': 'organisation',
    'areaIds.*': 'area',
    'holders.*.organisationId': 'organisation',
    'holders.*.postId': 'post',
    'brokerIds.*': 'organisation',
    'provenance.*.sourceId': 'source',
  },
  position: {},
  placement: { relationshipId: 'relationship', memberId: 'member' },
  assessment: { relationshipId: 'relationship', memberId: 'member' },
  asset: { 'provenance.*.sourceId': 'source' },
  tenancy: { assetId: 'asset', organisationId: 'organisation', 'provenance.*.sourceId': 'source' },
  flow: {},
  termList: {},
  complianceCheck: {},
  complianceRecord: { assetId: 'asset', documentId: 'document' },
  reviewForm: {},
  review: { tenancyId: 'tenancy' },
  reviewLink: {},
  reviewAnswer: { reviewId: 'review' },
  case: {
    assetId: 'asset',
    tenancyId: 'tenancy',
    organisationId: 'organisation',
    openedByPostId: 'post',
    councilLeadPostId: 'post',
    partnerLeadPostId: 'post',
    nextActionPostId: 'post',
    'provenance.*.sourceId': 'source',
  },
  snag: { caseId: 'case', ownerPostId: 'post', reviewId: 'review' },
  dependency: { caseId: 'case', snagId: 'snag', dependsOnCaseId: 'case' },
  caseEvent: { caseId: 'case', memberId: 'member', postId: 'post' },
  document: {
    memberId: 'member',
    postId: 'post',
    caseId: 'case',
    snagId: 'snag',
    tenancyId: 'tenancy',
    assetId: 'asset',
    organisationId: 'organisation',
    relationshipId: 'relationship',
    'provenance.*.sourceId': 'source',
  },
  action: {
    directorateId: 'organisation',
    relationshipId: 'relationship',
    organisationId: 'organisation',
    caseId: 'case',
    ownerPostId: 'post',
  },
  acceptance: { relationshipId: 'relationship', organisationId: 'organisation' },
  savedView: { memberId: 'member' },
  calendar: {},
  listColumns: {},
  tour: { 'stops.*.viewId': 'savedView' },
};

/** Turns a link from one form to another, such as a key to an id. */
export type Relink = (kind: RecordKind, to: string) => string;

/**
 * The same fields with every link turned by `relink`. What is not shaped as it should be is left alone, for the schema to refuse. What an address
 * in a saved view speaks of is no field of its own: see `turnAddress`.
 */
export function relinkedFields(kind: RecordKind, data: object, relink: Relink): object {
  let result: unknown = data;
  for (const [path, target] of Object.entries(links[kind])) result = turned(result, path.split('.'), (to) => relink(target, to));
  return asObject(result);
}

function turned(value: unknown, [step, ...rest]: readonly string[], turn: (to: string) => string): unknown {
  if (step === undefined) return typeof value === 'string' ? turn(value) : value;
  if (step === '*') return Array.isArray(value) ? value.map((item: unknown) => turned(item, rest, turn)) : value;
  const fields = asObject(value);
  const inner = Object.entries(fields).find(([name]) => name === step);
  return inner === undefined ? value : { ...fields, [step]: turned(inner[1], rest, turn) };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
