export { type CalendarEntry, writeCalendar } from './calendar/calendar.ts';
export { cutDown } from './extracts/cutDown.ts';
export { knownHere } from './extracts/here.ts';
export type { GivenFile } from './files/encoding.ts';
export {
  type Entry,
  type FileKind,
  type FileWorkspace,
  fileKinds,
  type LeftOut,
  type Need,
  type WorkspaceFile,
} from './files/entry.ts';
export { readWorkspaceFile } from './files/read.ts';
export { type IdOf, type Resolved, resolveRecords } from './files/resolve.ts';
export { type GraphFormat, graphFormats, writeGraphFiles } from './graph/formats.ts';
export { type Hubs, hubWays } from './graph/graph.ts';
export { type ColumnChoice, proposeColumns, proposeKind } from './lists/columns.ts';
export { listFields, listKinds } from './lists/fields.ts';
export { type OrganisationsHere, planOrganisations } from './lists/organisations.ts';
export { planPeople } from './lists/people.ts';
export { type ListPlan, type ListRow, type Making, type Mend, rowFates } from './lists/plan.ts';
export type { RelationshipsHere } from './lists/relationshipGround.ts';
export { planRelationships } from './lists/relationships.ts';
export { columnsKept, columnsToKeep, isAsProposed, signatureOf } from './lists/remembered.ts';
export { listSheet } from './lists/writeList.ts';
export { complianceSheet } from './registers/compliance.ts';
export { type LeaseRecords, leaseSheet } from './registers/leases.ts';
export { planLeases } from './registers/planLeases.ts';
export { type RegisterFate, type RegisterPlan, type RegisterRow, registerFates } from './registers/register.ts';
export { planSnags, type SnagRecords, snagSheet } from './registers/snags.ts';
export { readTable } from './tables/readTable.ts';
export type { Pause, Table, TableColumn, TableRow } from './tables/table.ts';
export { isTooLongPacked } from './tables/workbook/packedText.ts';
export type { WrittenColumn, WrittenSheet } from './tables/workbook/writeWorkbook.ts';
export { type TableFormat, tableFormats, writeTable } from './tables/writeTable.ts';
export { writeWorkspaceFile } from './workspaces/export.ts';
