import { readRecords, type Weft } from '@weft/db';
import {
  type AnyRecord,
  type ChangeItem,
  type Id,
  InvalidError,
  levelFaults,
  type Organisation,
  type Position,
  type RecordKind,
  type Reference,
  type Relationship,
  recordKinds,
  refuseTooLarge,
  type SavedView,
  type Workspace,
} from '@weft/domain';
import { type GivenFile, type LeftOut, readWorkspaceFile, resolveRecords, type WorkspaceFile } from '@weft/interchange';
import { changing, making, newId } from '../acting/act.ts';
import { placesForAll } from '../network/places.ts';

/** What bringing a file in would do, or did. */
export interface ImportReport {
  workspace: string;
  slug: string;
  /** Records by what becomes of them. */
  added: number;
  changed: number;
  same: number;
  /** What the file has that Weft has no room for. */
  left: readonly LeftOut[];
  /** What the file does not say, and was taken for it. */
  assumed: readonly LeftOut[];
  /** The number of the change, or null when nothing was written. */
  change: number | null;
}

/** What to bring in: a file, or two tables that belong together, and the workspace it goes into when not the one it names. */
export interface FileAsked {
  files: readonly GivenFile[];
  into: string | null;
}

/** What bringing in a file needs. */
export interface ImportServices {
  weft: Weft;
  reference: Reference;
}

/** A file ready to be brought in: what to write, and what to say of it. */
export interface Prepared {
  workspace: Workspace;
  items: ChangeItem[];
  report: ImportReport;
}

type Kept = ReadonlyMap<string, AnyRecord>;

function keyOf(kind: RecordKind, key: string): string {
  return `${kind} ${key}`;
}

export async function findWorkspace(weft: Weft, slug: string): Promise<Workspace | null> {
  const row = await weft.kysely.selectFrom('workspaces').select('id').where('slug', '=', slug).executeTakeFirst();
  return row ? ((await readRecords(weft.kysely, 'workspace', row.id))[0] ?? null) : null;
}

/** Every record that was brought in before, by kind and the key it had in its file. */
async function broughtIn(weft: Weft, workspaceId: Id): Promise<Kept> {
  const kept = new Map<string, AnyRecord>();
  for (const kind of recordKinds) {
    if (kind === 'workspace' || kind === 'position' || kind === 'calendar' || kind === 'listColumns') continue;
    for (const record of await readRecords(weft.kysely, kind, workspaceId)) {
      kept.set(keyOf(kind, 'originKey' in record && record.originKey !== null ? record.originKey : record.id), record);
    }
  }
  return kept;
}

function refuseNeeds(file: WorkspaceFile, kept: Kept, slug: string): void {
  const lacking = file.needs.filter((need) => !kept.has(keyOf(need.kind, need.key)));
  const [first] = lacking;
  if (first) throw new InvalidError(`This file points to “${first.key}”, which is not in ${slug}. Bring in the file that has it first.`);
}

function workspaceFor(file: WorkspaceFile, existing: Workspace | null, slug: string): Workspace {
  const notice = file.notice ?? existing?.notice ?? null;
  if (existing) return { ...existing, notice };
  if (!file.workspace)
    throw new InvalidError(`There is no workspace “${slug}” yet, and this file adds to one. Bring in the workspace first.`);
  const id = newId();
  return {
    ...file.workspace,
    slug,
    id,
    workspaceId: id,
    version: 0,
    notice,
    wipLimits: {},
    serviceLevels: file.workspace.serviceLevels ?? {},
  };
}

/** A record made by hand goes by its id in an export: coming back, it is still no record of a file. */
function asKeyed<R extends AnyRecord>(record: R, was: AnyRecord | undefined): R {
  const madeHere = was !== undefined && 'originKey' in was && was.originKey === null;
  return madeHere ? { ...record, originKey: null } : record;
}

function sameRecord(before: AnyRecord, after: AnyRecord): boolean {
  return JSON.stringify(sorted({ ...before, version: 0 })) === JSON.stringify(sorted({ ...after, version: 0 }));
}

function sorted(record: object): [string, unknown][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** What a file would change: new records, changed ones, and places on the map for what has none. Writes nothing. */
export async function prepareImport({ weft, reference }: ImportServices, { files, into }: FileAsked): Promise<Prepared> {
  refuseTooLarge(files.reduce((bytes, { content }) => bytes + content.length, 0));
  const file = readWorkspaceFile(files, reference, into);
  const slug = into ?? file.workspace?.slug;
  if (!slug) throw new InvalidError('This file does not say which workspace it is for. Name one.');
  const existing = await findWorkspace(weft, slug);
  const workspace = workspaceFor(file, existing, slug);
  const [fault] = levelFaults(reference.serviceLevels, workspace.serviceLevels);
  if (fault) throw new InvalidError(fault.message, [fault]);
  const kept: Kept = existing ? await broughtIn(weft, existing.id) : new Map();
  refuseNeeds(file, kept, slug);

  const ids = new Map<string, Id>([...kept].map(([key, record]) => [key, record.id]));
  const idOf = (kind: RecordKind, key: string): Id => {
    const id = ids.get(keyOf(kind, key)) ?? newId();
    ids.set(keyOf(kind, key), id);
    return id;
  };
  const resolved = resolveRecords(file, idOf, workspace.id);
  const positions = existing ? await readRecords(weft.kysely, 'position', existing.id) : [];
  const before = new Map<string, AnyRecord>([
    ...[...kept].map(([key, record]): [string, AnyRecord] => [`${key.split(' ')[0]} ${record.id}`, record]),
    ...positions.map((place): [string, AnyRecord] => [keyOf('position', place.id), place]),
  ]);
  const items: ChangeItem[] = [];
  let same = 0;
  for (const { kind, record: given } of resolved) {
    const was = before.get(keyOf(kind, given.id));
    const record = asKeyed(given, was);
    if (was === undefined) items.push(making(kind, record));
    else if (sameRecord(was, record)) same += 1;
    // `was` was read as a record of this very kind.
    else items.push({ kind, id: record.id, before: was, after: record } as ChangeItem);
  }
  items.unshift(...giveWay(items, [...kept.values()]));
  if (!existing) items.unshift(making('workspace', workspace));
  else if (!sameRecord(existing, workspace)) items.unshift(changing('workspace', existing, workspace));
  const changed = items.filter((item) => item.before !== null).length;
  const added = items.length - changed;
  items.push(...newPlaces(workspace.id, [...kept.values()], resolved, positions));
  const { left, assumed } = file;
  return { workspace, items, report: { workspace: workspace.name, slug, added, changed, same, left, assumed, change: null } };
}

/** A file that brings what the map opens with takes the place of the view that it opens with now, which goes first: there is no room for two. */
function giveWay(items: readonly ChangeItem[], kept: readonly AnyRecord[]): ChangeItem[] {
  const opens = (record: AnyRecord | null): record is SavedView => record !== null && 'isDefault' in record && record.isDefault;
  if (!items.some((item) => opens(item.after))) return [];
  const written = new Set(items.map((item) => item.id));
  return kept.filter(opens).flatMap((view) => (written.has(view.id) ? [] : [changing('savedView', view, { ...view, isDefault: false })]));
}

function newPlaces(
  workspaceId: Id,
  kept: readonly AnyRecord[],
  resolved: readonly { kind: RecordKind; record: AnyRecord }[],
  saved: readonly Position[],
): ChangeItem[] {
  const latest = new Map<Id, AnyRecord>([
    ...kept.map((record): [Id, AnyRecord] => [record.id, record]),
    ...resolved.filter(({ kind }) => kind !== 'position').map(({ record }): [Id, AnyRecord] => [record.id, record]),
  ]);
  const all = [...latest.values()];
  const organisations = all.filter((record): record is Organisation => 'otherNames' in record);
  const relationships = all.filter((record): record is Relationship => 'parties' in record);
  const given = resolved.flatMap(({ kind, record }) => (kind === 'position' && 'x' in record ? [record] : []));
  return placesForAll(workspaceId, organisations, relationships, [...saved, ...given]);
}
