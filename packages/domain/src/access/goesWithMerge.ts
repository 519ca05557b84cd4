import type { ChangeItem } from '../changes/change.ts';
import type { AnyRecord, RecordKind } from '../changes/records.ts';
import { kindsNamingOrganisations, type Naming, turnLinks } from '../organisations/turnLinks.ts';
import type { Id } from '../values/id.ts';

/** The one organisation that a change removes (or, taken back, makes again), and those it writes over, one of which may have taken its place. */
interface Gone {
  lost: Id;
  isBack: boolean;
  others: readonly Id[];
}

const known = new WeakMap<readonly ChangeItem[], Gone | null>();

/** Asked for every item of a change, found once. */
function goneIn(among: readonly ChangeItem[]): Gone | null {
  const already = known.get(among);
  if (already !== undefined) return already;
  const organisations = among.filter(({ kind }) => kind === 'organisation');
  const [gone, ...more] = organisations.filter(({ before, after }) => before === null || after === null);
  const others = organisations.flatMap(({ id, before, after }) => (before !== null && after !== null ? [id] : []));
  const found =
    gone === undefined || more.length > 0 || others.length === 0 ? null : { lost: gone.id, isBack: gone.before === null, others };
  known.set(among, found);
  return found;
}

/**
 * Whether an item does nothing but turn links from an organisation that goes to the one it is merged with, or back again when that is taken back. Of
 * whatever kind it is, that says nothing new of it.
 */
export function goesWithMerge(item: ChangeItem, among: readonly ChangeItem[]): boolean {
  const gone = goneIn(among);
  if (gone === null) return false;
  if (item.kind === 'position') return item.id === gone.lost || gone.others.includes(item.id);
  const [from, to] = gone.isBack ? [item.after, item.before] : [item.before, item.after];
  const naming = namingOf(item.kind, from);
  if (naming === null || to === null || !JSON.stringify(from).includes(gone.lost)) return false;
  const wanted = JSON.stringify({ ...to, version: 0 });
  return gone.others.some((kept) => {
    const turned = turnLinks(naming, { kept, lost: gone.lost })?.after;
    return turned != null && JSON.stringify({ ...turned, version: 0 }) === wanted;
  });
}

function namingOf(kind: RecordKind, record: AnyRecord | null): Naming | null {
  if (record === null || kind === 'organisation' || !kindsNamingOrganisations.some((each) => each === kind)) return null;
  // The record is of the kind beside it, which is lost once the two sides were swapped.
  return { kind, record } as Naming;
}
