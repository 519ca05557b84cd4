import type { FormerParent, Holder, Identifier, Party, TourStop } from '@weft/domain';
import type { EntryRow, RowOf } from '../records/rows.ts';

/** One recorded act. */
export interface ChangesTable {
  workspaceId: string;
  number: number;
  at: string;
  memberId: string | null;
  reviewId: string | null;
  summary: string;
  reason: string | null;
  undoes: number | null;
}

/** One record before and after, as JSON text. */
export interface ChangeItemsTable {
  workspaceId: string;
  number: number;
  ordinal: number;
  kind: string;
  recordId: string;
  before: string | null;
  after: string | null;
}

/** The tables, as Kysely knows them. */
export interface Database {
  workspaces: RowOf<'workspace'>;
  change_heads: { workspaceId: string; number: number };
  changes: ChangesTable;
  change_items: ChangeItemsTable;
  areas: RowOf<'area'>;
  sources: RowOf<'source'>;
  members: RowOf<'member'>;
  organisations: RowOf<'organisation'>;
  organisation_identifiers: EntryRow<Identifier>;
  organisation_former_parents: EntryRow<FormerParent>;
  organisation_not_same_as: EntryRow<{ organisationId: string }>;
  posts: RowOf<'post'>;
  people: RowOf<'person'>;
  appointments: RowOf<'appointment'>;
  relationships: RowOf<'relationship'>;
  relationship_parties: EntryRow<Party>;
  relationship_holders: EntryRow<Holder>;
  relationship_brokers: EntryRow<{ organisationId: string }>;
  relationship_areas: EntryRow<{ areaId: string }>;
  positions: RowOf<'position'>;
  placements: RowOf<'placement'>;
  assessments: RowOf<'assessment'>;
  assets: RowOf<'asset'>;
  tenancies: RowOf<'tenancy'>;
  flows: RowOf<'flow'>;
  term_lists: RowOf<'termList'>;
  compliance_checks: RowOf<'complianceCheck'>;
  review_forms: RowOf<'reviewForm'>;
  reviews: RowOf<'review'>;
  review_answers: RowOf<'reviewAnswer'>;
  review_links: RowOf<'reviewLink'>;
  cases: RowOf<'case'>;
  snags: RowOf<'snag'>;
  dependencies: RowOf<'dependency'>;
  case_events: RowOf<'caseEvent'>;
  documents: RowOf<'document'>;
  compliance_records: RowOf<'complianceRecord'>;
  actions: RowOf<'action'>;
  acceptances: RowOf<'acceptance'>;
  saved_views: RowOf<'savedView'>;
  tours: RowOf<'tour'>;
  tour_stops: EntryRow<TourStop>;
  calendars: RowOf<'calendar'>;
  list_columns: RowOf<'listColumns'>;
}
