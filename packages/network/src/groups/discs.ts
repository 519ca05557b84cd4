import type { Id } from '@weft/domain';
import type { NetworkEdge } from '../build/network.ts';
import { partDiscs } from '../layout/part.ts';
import type { Positions } from '../layout/point.ts';
import type { Group } from './groups.ts';

/** A group as it is drawn: round, in the middle of its members, in the map's units. */
export interface Disc {
  id: string;
  label: string;
  kind: Group['kind'];
  count: number;
  x: number;
  y: number;
  radius: number;
}

/** How many relationships run between two groups. */
export interface Link {
  /** The places of the two discs in their list. */
  source: number;
  target: number;
  count: number;
}

const passes = 80;

/**
 * Groups as discs, none over another: each in the middle of its members' places, its area by how many they are.
 * @param room how large the map is, in its units: a quarter of that is covered.
 */
export function discsOf(groups: readonly Group[], positions: Positions, room: { width: number; height: number }): Disc[] {
  const total = groups.reduce((sum, { members }) => sum + members.length, 0);
  const each = Math.sqrt((room.width * room.height * 0.26) / Math.PI / Math.max(1, total));
  const discs = groups.flatMap(({ id, label, kind, members }): Disc[] => {
    const places = members.flatMap((member) => positions.get(member) ?? []);
    if (places.length === 0) return [];
    const middle = places.reduce((sum, { x, y }) => ({ x: sum.x + x / places.length, y: sum.y + y / places.length }), { x: 0, y: 0 });
    return [{ id, label, kind, count: members.length, ...middle, radius: each * Math.sqrt(members.length) }];
  });
  partDiscs(discs, passes, 1);
  return discs;
}

/** What runs between groups: each line between two organisations counts once, within a group not at all. */
export function linksOf(groups: readonly Group[], discs: readonly Disc[], edges: readonly NetworkEdge[]): Link[] {
  const placeOf = new Map(discs.map(({ id }, index) => [id, index]));
  const home = new Map<Id, number>();
  for (const { id, members } of groups) for (const member of members) home.set(member, placeOf.get(id) ?? -1);
  const counts = new Map<number, number>();
  for (const { source, target } of edges) {
    const one = home.get(source) ?? -1;
    const other = home.get(target) ?? -1;
    if (one < 0 || other < 0 || one === other) continue;
    const key = one < other ? one * discs.length + other : other * discs.length + one;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ source: Math.floor(key / discs.length), target: key % discs.length, count }));
}
