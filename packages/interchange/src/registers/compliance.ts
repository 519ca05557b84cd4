import type { Asset, Check, ComplianceRecord, ComplianceStanding } from '@weft/domain';
import { checkResultSchema, complianceStatusSchema, intervalBasisSchema, nothingRecorded, responsibleSchema } from '@weft/domain';
import type { WrittenSheet } from '../tables/workbook/writeWorkbook.ts';
import { choice, day, listOf, words } from './codec.ts';
import { cellsFor, headings, type RegisterColumn } from './register.ts';

/** One check of one building, with how it stands. */
export interface ComplianceRow {
  asset: Pick<Asset, 'name'>;
  check: Pick<Check, 'label' | 'basis' | 'intervalBasis'>;
  record: ComplianceRecord | null;
  standing: Pick<ComplianceStanding, 'status' | 'expiresOn' | 'working'>;
}

const bases = choice(listOf(intervalBasisSchema.options, { statutory: 'Set by law', depends: 'Law or custom, by what it is' }));
const statuses = choice(listOf(complianceStatusSchema.options));

const recordColumns: readonly RegisterColumn[] = [
  {
    heading: 'Who sees to it',
    field: 'responsible',
    codec: choice(listOf(responsibleSchema.options, { landlord: 'The council', unknown: 'Not settled' })),
  },
  { heading: 'What it found', field: 'result', codec: choice(listOf(checkResultSchema.options, { unknown: 'Not known' })) },
  { heading: 'Evidence', field: 'evidence', codec: words },
  { heading: 'Evidence seen', field: 'seenOn', codec: day, isDay: true },
  { heading: 'Why it does not apply', field: 'notApplicableBecause', codec: words },
];

const doneColumn: readonly RegisterColumn[] = [{ heading: 'Done', field: 'doneOn', codec: day, isDay: true }];

/** The checks of buildings as a sheet: a row for each check of each building, with how it stands on the day and how that was worked out. */
export function complianceSheet(rows: readonly ComplianceRow[]): WrittenSheet {
  return {
    name: 'Checks of buildings',
    columns: [
      { heading: 'Building' },
      { heading: 'Check' },
      { heading: 'What it rests on' },
      { heading: 'Interval' },
      { heading: 'Status' },
      ...headings(doneColumn),
      { heading: 'Expires', isDay: true },
      { heading: 'How that was worked out' },
      ...headings(recordColumns),
    ],
    rows: rows.map(({ asset, check, record, standing }) => [
      asset.name,
      check.label,
      check.basis ?? '',
      bases.write(check.intervalBasis),
      statuses.write(standing.status),
      ...cellsFor(doneColumn, record),
      standing.expiresOn ?? '',
      standing.working,
      ...cellsFor(recordColumns, record ?? nothingRecorded),
    ]),
  };
}
