import { type RecordKind, type RecordOf, recordKinds, type Workspace } from '@weft/domain';

/** The kinds of record a file can carry. The workspace itself stands apart from them; a member's calendar, the link of a review and how lists were read are of one server alone. */
export type FileKind = Exclude<RecordKind, 'workspace' | 'calendar' | 'reviewLink' | 'listColumns'>;

/** In an order in which each kind comes after what it points to. */
export const fileKinds: readonly FileKind[] = recordKinds.filter(
  (kind) => kind !== 'workspace' && kind !== 'calendar' && kind !== 'reviewLink' && kind !== 'listColumns',
);

/** A record's fields as a file has them: every link holds the key, in the file, of the record it points to. */
export type DataOf<K extends FileKind> = Omit<RecordOf<K>, 'id' | 'workspaceId' | 'version' | 'originKey'>;

/** One record of a file. Keys are unique within a kind; a position's key is the kind and key of what it places, as in `organisation:vast`. */
export type Entry<K extends FileKind = FileKind> = { [P in K]: { kind: P; key: string; data: DataOf<P> } }[K];

/** What a file says of the workspace itself. Of service levels only those that are not as they came with Weft. */
export type FileWorkspace = Pick<Workspace, 'slug' | 'name' | 'gssCode' | 'reviewMonths' | 'notice'> & {
  serviceLevels?: Workspace['serviceLevels'] | undefined;
};

/** Something in the file that Weft has no room for, or that was assumed of it, said before anything is brought in. */
export interface LeftOut {
  what: string;
  count: number;
  why: string;
}

/** A record that the file points to without carrying it. */
export interface Need {
  kind: FileKind;
  key: string;
}

/** Any file of records, whatever its format was. */
export interface WorkspaceFile {
  schema: string;
  /** Null when the file adds to a workspace that is already there. */
  workspace: FileWorkspace | null;
  /** A sentence to show with the workspace, for instance that its cases are invented. */
  notice: string | null;
  records: readonly Entry[];
  left: readonly LeftOut[];
  /** What the file did not say and Weft has to know, said before anything is brought in. */
  assumed: readonly LeftOut[];
  /** What has to be in the workspace already. */
  needs: readonly Need[];
}

/** An entry of one kind, typed by it. */
export function entry<K extends FileKind>(kind: K, key: string, data: DataOf<K>): { kind: K; key: string; data: DataOf<K> } {
  return { kind, key, data };
}

/** The entries of one kind. */
export function entriesOf<K extends FileKind>(records: readonly Entry[], kind: K): Entry<K>[] {
  return records.filter((each): each is Entry & Entry<K> => each.kind === kind);
}
