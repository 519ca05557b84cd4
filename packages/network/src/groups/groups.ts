import type { Id, Snapshot, SnapshotOrganisation } from '@weft/domain';
import { type KindLabels, kindLabel } from '../labels/labels.ts';
import { memo } from '../memo/memo.ts';
import { groupUnder } from '../snapshot/lookup.ts';
import type { Grouping } from './grouping.ts';

/** What a map seen from far off shows instead of organisations. */
export interface Group {
  id: string;
  /** A part of the council's tree, a neighbourhood, or what an organisation is where neither is known. */
  kind: 'part' | 'neighbourhood' | 'sector';
  label: string;
  members: readonly Id[];
}

/** A group of fewer would say no more than its members do, so they join those of their sector. */
const fewest = 3;

type Grouped = Pick<Snapshot, 'areas' | 'organisations'>;

/** The part of the tree that an organisation belongs to: whoever stands right under the root, the root itself for the root. */
function partOf(organisation: SnapshotOrganisation, byId: ReadonlyMap<Id, SnapshotOrganisation>): SnapshotOrganisation {
  const seen = new Set<Id>();
  let at = organisation;
  for (;;) {
    const parent = at.parentId === null ? undefined : byId.get(at.parentId);
    // A tree that comes round to itself has no root; anywhere is as good.
    if (!parent || parent.parentId === null || seen.has(parent.id)) return at;
    seen.add(at.id);
    at = parent;
  }
}

function labelled(kind: Group['kind'], id: string, label: string, members: readonly SnapshotOrganisation[]): Group {
  return { id: `${kind} ${id}`, kind, label, members: members.map((each) => each.id) };
}

/**
 * Organisations in groups, each in one: the council by the parts of its tree, others by their neighbourhood, and whoever has neither (or would
 * be in a group of one or two) by what they are. Largest first.
 * @param shown those to be grouped; `records` is where their parents and areas are looked up.
 * @param by `kind` leaves neighbourhoods out: outside the council everybody is then with others of their kind.
 */
export const groupsOf = memo(function groupsOf(
  shown: readonly SnapshotOrganisation[],
  records: Grouped,
  kinds: KindLabels = {},
  by: Grouping = 'neighbourhood',
): readonly Group[] {
  const byId = new Map(records.organisations.map((each) => [each.id, each]));
  const areas = new Map(records.areas.map((each) => [each.id, each.name]));
  const loose: SnapshotOrganisation[] = [];
  const keyOf = (each: SnapshotOrganisation): string[] => {
    if (each.side === 'council') return [`part ${partOf(each, byId).id}`];
    if (by === 'neighbourhood' && each.areaId !== null && areas.has(each.areaId)) return [`neighbourhood ${each.areaId}`];
    loose.push(each);
    return [];
  };
  const groups: Group[] = [];
  for (const [key, members] of groupUnder(shown, keyOf)) {
    const [kind, id = ''] = key.split(' ');
    if (members.length < fewest) loose.push(...members);
    else if (kind === 'part') groups.push(labelled('part', id, byId.get(id)?.name ?? '', members));
    else groups.push(labelled('neighbourhood', id, areas.get(id) ?? '', members));
  }
  for (const [kind, members] of groupUnder(loose, (each) => [each.kind]))
    groups.push(labelled('sector', kind, kindLabel(kind, kinds), members));
  return groups.sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
});
