import { relinkedAddress } from '../savedViews/address.ts';
import type { Entry, FileKind, Need } from './entry.ts';

/** The fields of each kind that point to other records, and the kind they point to. `*` stands for each item of a list. */
const links: Readonly<Record<FileKind, Readonly<Record<string, FileKind>>>> = {
  area: { 'provenance.*.sourceId': 'source' },
  source: {},
  member: { postId: 'post' },
  organisation: { parentId: 'organisation', areaId: 'area', 'provenance.*.sourceId': 'source' },
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
  asset: { 'provenance.*.sourceId': 'source' },
  tenancy: { assetId: 'asset', organisationId: 'organisation', 'provenance.*.sourceId': 'source' },
  flow: {},
  complianceCheck: {},
  review: { tenancyId: 'tenancy' },
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
    'provenance.*.sourceId': 'source',
  },
  complianceRecord: { assetId: 'asset', documentId: 'document' },
  action: {
    directorateId: 'organisation',
    relationshipId: 'relationship',
    organisationId: 'organisation',
    caseId: 'case',
    ownerPostId: 'post',
  },
  acceptance: { relationshipId: 'relationship', organisationId: 'organisation' },
  savedView: { memberId: 'member' },
  tour: { 'stops.*.viewId': 'savedView' },
};

/** Turns a link from one form to another, such as a key to an id. */
export type Relink = (kind: FileKind, to: string) => string;

/** The same fields with every link turned by `relink`. What is not shaped as it should be is left alone, for the schema to refuse. */
export function relinked(kind: FileKind, data: object, relink: Relink): Record<string, unknown> {
  let result: unknown = data;
  for (const [path, target] of Object.entries(links[kind])) result = turned(result, path.split('.'), (to) => relink(target, to));
  const fields = asObject(result);
  return { ...(kind === 'savedView' ? relinkedAddress(fields, relink) : fields) };
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

const nodeKinds: readonly FileKind[] = ['organisation', 'relationship'];

/** What a position places: its key is the kind and the key of an organisation or a relationship. Null when it is neither. */
export function placedBy(key: string): { kind: FileKind; key: string } | null {
  const kind = nodeKinds.find((each) => key.startsWith(`${each}:`));
  return kind === undefined ? null : { kind, key: key.slice(kind.length + 1) };
}

/** Everything that a record points to, in the order of its fields. */
export function linksOf(entry: Entry): Need[] {
  const found: Need[] = [];
  relinked(entry.kind, entry.data, (kind, key) => {
    found.push({ kind, key });
    return key;
  });
  const placed = entry.kind === 'position' ? placedBy(entry.key) : null;
  return placed === null ? found : [...found, placed];
}
