import type { RecordKind } from '@weft/domain';

/** What each kind of record is called. */
export const kindNouns: Readonly<Record<RecordKind, string>> = {
  workspace: 'Workspace',
  area: 'Neighbourhood',
  source: 'Source',
  member: 'Member',
  organisation: 'Organisation',
  post: 'Post',
  person: 'Person',
  appointment: 'Appointment',
  relationship: 'Relationship',
  position: 'Place on the map',
  placement: 'Placement on the axes',
  asset: 'Building or land',
  tenancy: 'Tenancy',
  flow: 'Flow',
  case: 'Case',
  snag: 'Snag',
  dependency: 'Dependency',
  caseEvent: 'Log entry',
  document: 'Document',
  action: 'Action',
  savedView: 'Saved view',
  tour: 'Tour',
  calendar: 'Calendar',
};
