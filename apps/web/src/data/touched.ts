import type { RecordKind } from '@weft/domain';

type Noun =
  | 'workspaces'
  | 'areas'
  | 'members'
  | 'organisations'
  | 'people'
  | 'relationships'
  | 'assessments'
  | 'network'
  | 'tenancies'
  | 'reviews'
  | 'cases'
  | 'documents'
  | 'compliance'
  | 'actions'
  | 'findings'
  | 'flows'
  | 'terms'
  | 'reference'
  | 'savedViews'
  | 'tours'
  | 'changes';

/** Which answers of the API a record of each kind can stand in. `network` means the map: it takes differences instead of being read again. */
const standsIn: Readonly<Record<RecordKind, readonly Noun[]>> = {
  workspace: ['workspaces', 'reference', 'cases'],
  area: ['workspaces', 'areas', 'network', 'organisations', 'relationships', 'cases'],
  source: ['workspaces', 'organisations', 'relationships'],
  member: ['members', 'changes'],
  organisation: ['organisations', 'areas', 'network', 'relationships', 'cases', 'tenancies', 'reviews', 'documents'],
  post: ['people', 'organisations', 'network', 'relationships', 'cases'],
  person: ['people', 'organisations', 'network', 'relationships', 'cases'],
  appointment: ['people', 'organisations', 'network', 'relationships', 'cases'],
  relationship: ['relationships', 'areas', 'network', 'organisations', 'documents'],
  position: ['network'],
  placement: ['network'],
  assessment: ['assessments'],
  asset: ['tenancies', 'organisations', 'areas', 'cases', 'documents', 'reviews', 'compliance'],
  tenancy: ['tenancies', 'cases', 'organisations', 'reviews', 'documents'],
  flow: ['flows', 'reference', 'cases'],
  termList: ['terms', 'reference'],
  complianceCheck: ['compliance', 'reference'],
  reviewForm: ['reviews', 'reference'],
  review: ['reviews'],
  reviewAnswer: ['reviews'],
  reviewLink: ['reviews'],
  case: ['cases', 'areas', 'organisations', 'tenancies', 'reviews', 'actions', 'documents'],
  snag: ['cases', 'documents', 'reviews'],
  dependency: ['cases'],
  caseEvent: ['cases'],
  document: ['documents', 'compliance'],
  complianceRecord: ['compliance'],
  action: ['actions'],
  acceptance: ['findings'],
  savedView: ['savedViews'],
  tour: ['tours'],
  calendar: ['members'],
  listColumns: [],
};

/** The answers that may be out of date after records of these kinds were touched; all of them when nobody can say which. The log always is. */
export function answersTouched(kinds: readonly RecordKind[] | null): ReadonlySet<Noun> {
  const all = kinds === null ? Object.values(standsIn).flat() : kinds.flatMap((kind) => standsIn[kind]);
  return new Set<Noun>([...all, 'changes']);
}
