export { writeCalendar } from './calendar/calendar.ts';
export type { GivenFile } from './files/encoding.ts';
export type { Entry, FileKind, FileWorkspace, LeftOut, Need, WorkspaceFile } from './files/entry.ts';
export { readWorkspaceFile } from './files/read.ts';
export { type IdOf, type Resolved, resolveRecords } from './files/resolve.ts';
export { type GraphFormat, graphFormats, writeGraphFiles } from './graph/formats.ts';
export { type Hubs, hubWays } from './graph/graph.ts';
export { writeWorkspaceFile } from './workspaces/export.ts';
