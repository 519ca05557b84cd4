import type { Entry, FileKind } from './entry.ts';

const nouns: Readonly<Record<FileKind, string>> = {
  area: 'area',
  source: 'source',
  member: 'member',
  organisation: 'organisation',
  post: 'post',
  person: 'person',
  appointment: 'appointment',
  relationship: 'relationship',
  position: 'place on the map',
  placement: 'placement on the axes',
  assessment: 'assessment',
  asset: 'building or land',
  tenancy: 'tenancy',
  flow: 'flow',
  termList: 'list of terms',
  complianceCheck: 'check of buildings',
  reviewForm: 'form of the annual review',
  review: 'annual review',
  reviewAnswer: 'answer of an annual review',
  case: 'case',
  snag: 'snag',
  dependency: 'dependency',
  caseEvent: 'log entry',
  document: 'document',
  complianceRecord: 'record of a check',
  action: 'action',
  acceptance: 'acceptance of a finding',
  savedView: 'saved view',
  tour: 'tour',
};

/** A record in words: its kind and its key, such as `relationship “st-vscog”`. Keys find the place in the file, where names can repeat. */
export function nameOf({ kind, key }: Pick<Entry, 'kind' | 'key'>): string {
  return `${nouns[kind]} “${key}”`;
}
