import type { RecordKind, RecordOf } from '@weft/domain';
import type { Database } from '../database/schema.ts';

/**
 * Where the entries of a list stand as rows besides, so that the schema holds what they point to and records can be found by them.
 * The list itself is read from its record's row: see decisions/0002-lists-kept-twice.md.
 */
export interface ListTable {
  table: keyof Database & string;
  /** The entries are plain values, kept in this one column; otherwise each field of an entry has the column of its name. */
  plain?: string;
}

/** How one kind of record lies in the database. `json` fields are kept as JSON text; fields named nowhere here as they are. */
export interface RecordTable<K extends RecordKind = RecordKind> {
  kind: K;
  table: keyof Database & string;
  flags: readonly string[];
  json: readonly string[];
  lists: Readonly<Record<string, ListTable>>;
}

function recordTable<K extends RecordKind>(
  kind: K,
  table: keyof Database & string,
  how: {
    flags?: readonly (keyof RecordOf<K> & string)[];
    json?: readonly (keyof RecordOf<K> & string)[];
    lists?: Partial<Record<keyof RecordOf<K> & string, ListTable>>;
  } = {},
): RecordTable<K> {
  return { kind, table, flags: how.flags ?? [], json: how.json ?? [], lists: (how.lists ?? {}) as Readonly<Record<string, ListTable>> };
}

/** Every kind of record and its tables. */
export const recordTables: { [K in RecordKind]: RecordTable<K> } = {
  workspace: recordTable('workspace', 'workspaces', { json: ['wipLimits', 'serviceLevels'] }),
  area: recordTable('area', 'areas', { json: ['provenance'] }),
  source: recordTable('source', 'sources'),
  member: recordTable('member', 'members'),
  organisation: recordTable('organisation', 'organisations', {
    json: ['formerParents', 'otherNames', 'identifiers', 'tags', 'notSameAs', 'provenance'],
    lists: {
      formerParents: { table: 'organisation_former_parents' },
      identifiers: { table: 'organisation_identifiers' },
      notSameAs: { table: 'organisation_not_same_as', plain: 'organisationId' },
    },
  }),
  post: recordTable('post', 'posts', { json: ['provenance'] }),
  person: recordTable('person', 'people', { json: ['provenance'] }),
  appointment: recordTable('appointment', 'appointments'),
  relationship: recordTable('relationship', 'relationships', {
    json: ['parties', 'types', 'areaIds', 'holders', 'brokerIds', 'benefits', 'facts', 'tags', 'provenance'],
    lists: {
      parties: { table: 'relationship_parties' },
      holders: { table: 'relationship_holders' },
      brokerIds: { table: 'relationship_brokers', plain: 'organisationId' },
      areaIds: { table: 'relationship_areas', plain: 'areaId' },
    },
  }),
  position: recordTable('position', 'positions'),
  placement: recordTable('placement', 'placements'),
  assessment: recordTable('assessment', 'assessments', {
    flags: ['strategicInIntent', 'strategicInDelivery', 'keepAsItIs'],
    json: ['scores'],
  }),
  asset: recordTable('asset', 'assets', { flags: ['openSpace', 'assetOfCommunityValue'], json: ['provenance'] }),
  tenancy: recordTable('tenancy', 'tenancies', {
    flags: ['alterationsConsentNeeded', 'clawbackOrReverter', 'overage', 'communityUseAgreement', 'registeredAtLandRegistry'],
    json: ['alienation', 'evidence', 'provenance'],
  }),
  flow: recordTable('flow', 'flows', { json: ['stages', 'transitions', 'former'] }),
  termList: recordTable('termList', 'term_lists', { json: ['terms'] }),
  complianceCheck: recordTable('complianceCheck', 'compliance_checks', { flags: ['retired'] }),
  reviewForm: recordTable('reviewForm', 'review_forms', {
    json: ['sections', 'former'],
  }),
  review: recordTable('review', 'reviews', { json: ['form'] }),
  reviewAnswer: recordTable('reviewAnswer', 'review_answers', { flags: ['personal'] }),
  reviewLink: recordTable('reviewLink', 'review_links'),
  case: recordTable('case', 'cases', { flags: ['fictional'], json: ['requirementsMet', 'uncertainties', 'provenance'] }),
  snag: recordTable('snag', 'snags', { flags: ['agreedByCouncil', 'agreedByTenant'] }),
  dependency: recordTable('dependency', 'dependencies'),
  caseEvent: recordTable('caseEvent', 'case_events'),
  document: recordTable('document', 'documents', { json: ['provenance'] }),
  complianceRecord: recordTable('complianceRecord', 'compliance_records'),
  action: recordTable('action', 'actions'),
  acceptance: recordTable('acceptance', 'acceptances'),
  savedView: recordTable('savedView', 'saved_views', { flags: ['isDefault'], json: ['search'] }),
  tour: recordTable('tour', 'tours', { json: ['stops'], lists: { stops: { table: 'tour_stops' } } }),
  calendar: recordTable('calendar', 'calendars'),
  listColumns: recordTable('listColumns', 'list_columns', { json: ['columns'] }),
};
