import { commit, readRecords, type Weft } from '@weft/db';
import { type AnyRecord, type ChangeItem, type Id, InvalidError, type Workspace } from '@weft/domain';
import { fileKinds, type GraphFormat, type Hubs, writeGraphFiles, writeWorkspaceFile } from '@weft/interchange';
import { rulesOf } from '../acting/rules.ts';
import { type FileAsked, findWorkspace, type ImportReport, type ImportServices, prepareImport } from './prepare.ts';
import type { Taken } from './takenBy.ts';

/** What bringing in a file would do. @throws InvalidError with a sentence per problem when it cannot be brought in. */
export async function previewFile(services: ImportServices, asked: FileAsked): Promise<ImportReport> {
  return (await prepareImport(services, asked)).report;
}

/** How the prepared change is written: through `act` for a member, so that each record is asked about, or straight for the command line. */
type Write = (change: { workspaceId: Id; summary: string; items: readonly ChangeItem[] }) => Promise<number>;

/**
 * Brings a file in as one change that can be taken back: new records are added, those that came from the same file before are brought up to date.
 * @throws InvalidError with a sentence per problem, or what `write` throws; then nothing is written.
 */
export async function importFile(
  services: ImportServices,
  asked: FileAsked,
  write: Write = writeAsNobody(services),
): Promise<ImportReport> {
  const { workspace, items, report } = await prepareImport(services, asked);
  if (items.length === 0) return report;
  const summary = `Brought in ${nameOf(asked)}: ${report.added} new, ${report.changed} changed`;
  return { ...report, change: await write({ workspaceId: workspace.id, summary, items }) };
}

/** What was brought in, for the change log. */
function nameOf({ files }: FileAsked): string {
  return files.map(({ name }) => name).join(' and ');
}

/** The command line acts as nobody: whoever can run it can open the database anyway. What holds for everybody's changes holds for its own. */
function writeAsNobody({ weft, reference }: ImportServices): Write {
  return async (change) => (await commit(weft, { ...change, memberId: null, reason: null, undoes: null }, rulesOf(reference))).number;
}

/** In which format to take a workspace away, and how relationships of more than two parties are drawn where it is a graph. */
export interface ExportAsked {
  format: 'json' | GraphFormat;
  hubs: Hubs;
}

/** A file to hand over. */
export interface ExportedFile {
  name: string;
  text: string;
}

type Records = Parameters<typeof writeWorkspaceFile>[1][number][];

const everything: Taken = (_, record) => record;

/**
 * A workspace as files that `importFile` reads back: the whole of it as JSON, or what the map shows as a graph.
 * @param taken what of each record goes into it: a member takes what they may see, and no notes meant for the other side.
 * @throws InvalidError when there is no such workspace.
 */
export async function exportFiles(
  weft: Weft,
  slug: string,
  { format, hubs }: ExportAsked,
  taken: Taken = everything,
): Promise<ExportedFile[]> {
  if (format === 'json') return [{ name: `${slug}.weft.json`, text: await exportWorkspace(weft, slug, taken) }];
  const { workspace, records } = await readAll(weft, slug, taken);
  return writeGraphFiles(workspace, records, { format, hubs }).map(({ ending, text }) => ({ name: `${slug}${ending}`, text }));
}

/** A whole workspace as the text of Weft's own file. @throws InvalidError when there is no such workspace. */
export async function exportWorkspace(weft: Weft, slug: string, taken: Taken = everything): Promise<string> {
  const { workspace, records } = await readAll(weft, slug, taken);
  return writeWorkspaceFile(workspace, records);
}

async function readAll(weft: Weft, slug: string, taken: Taken): Promise<{ workspace: Workspace; records: Records }> {
  const workspace = await findWorkspace(weft, slug);
  if (!workspace) throw new InvalidError(`There is no workspace “${slug}”.`);
  const records: Records = [];
  for (const kind of fileKinds) {
    const all: readonly AnyRecord[] = await readRecords(weft.kysely, kind, workspace.id);
    const kept = all.flatMap((each) => taken(kind, each) ?? []);
    // Each record was read as one of this kind.
    for (const record of kept) records.push({ kind, record } as (typeof records)[number]);
  }
  return { workspace, records };
}
