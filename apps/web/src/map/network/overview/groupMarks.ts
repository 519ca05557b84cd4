import type { Id } from '@weft/domain';
import { type MarkSign, markingOf, markSignNames, markSigns } from '../../../ui/map/marking.ts';
import { type OverviewSign, overviewSign, type Through } from '../../../ui/map/networkOverview.ts';
import type { OverviewGroupMarks } from '../../../ui/map/overviewGroups.ts';
import type { NetworkMarks } from '../../marks/marks.ts';
import { widthOf } from '../labelText.ts';
import type { Box } from '../taken.ts';
import type { Scene } from './scene.ts';

/** What there is to say of groups seen from far off. */
export interface GroupMarks extends OverviewGroupMarks {
  /** How many of the relationships of its members bear each sign, as it is written at each group: "+2 ×3". */
  words: readonly string[];
  /** Those of them that would be lost. */
  danger: ReadonlySet<number>;
}

/** What marks say of the groups of a scene: of each, and of what runs between two. */
export function groupMarks(scene: Scene, marks: NetworkMarks): GroupMarks {
  const ofGroup = scene.discs.map(() => new Map<MarkSign, Set<Id>>());
  const links = new Map<string, { source: number; target: number; count: number; isDashed: boolean; isDanger: boolean }>();
  for (const [at, { relationshipId }] of scene.edges.entries()) {
    const signs = marks.of(relationshipId);
    if (signs.length === 0) continue;
    const ends = [scene.home[scene.source[at] ?? 0] ?? -1, scene.home[scene.target[at] ?? 0] ?? -1] as const;
    for (const end of ends) for (const sign of signs) add(ofGroup[end], sign, relationshipId);
    const { isDashed, isDanger } = markingOf(signs);
    const [source, target] = [Math.min(...ends), Math.max(...ends)];
    if (source < 0 || source === target) continue;
    const key = `${source} ${target} ${isDashed} ${isDanger}`;
    const link = links.get(key) ?? { source, target, count: 0, isDashed, isDanger };
    links.set(key, { ...link, count: link.count + 1 });
  }
  const words = ofGroup.map((found) =>
    markSignNames.flatMap((sign) => (found.has(sign) ? [`${markSigns[sign]}${found.get(sign)?.size ?? 0}`] : [])).join(' '),
  );
  const danger = new Set(ofGroup.flatMap((found, at) => (found.has('toBeLost') ? [at] : [])));
  return { links: [...links.values()], words, danger, ...leftIn(scene, marks, words) };
}

function add(found: Map<MarkSign, Set<Id>> | undefined, sign: MarkSign, id: Id): void {
  const ids = found?.get(sign) ?? new Set<Id>();
  ids.add(id);
  found?.set(sign, ids);
}

function leftIn(scene: Scene, marks: NetworkMarks, words: readonly string[]): Pick<GroupMarks, 'alone' | 'gone' | 'aside'> {
  const alone = new Set<number>();
  const gone = scene.discs.map(() => 0);
  for (const [node, { id }] of scene.nodes.entries()) {
    const [left, home] = [marks.left(id), scene.home[node] ?? -1];
    if (home < 0) continue;
    if (left === 'alone') alone.add(home);
    if (left === 'gone') gone[home] = (gone[home] ?? 0) + 1;
  }
  const all = (holds: (at: number) => boolean) => new Set(scene.discs.flatMap((_, at) => (holds(at) ? [at] : [])));
  const isGone = (at: number) => gone[at] === scene.discs[at]?.count;
  return {
    alone,
    gone: all(isGone),
    aside: all((at) => marks.isSupposed && words[at] === '' && !alone.has(at) && !isGone(at)),
  };
}

/** The words at groups as signs on the screen: right above each disc. */
export function groupSigns({ discs }: Scene, { words, danger }: GroupMarks, { zoom, x, y }: Through): OverviewSign[] {
  return discs.flatMap((disc, at): OverviewSign[] => {
    const written = words[at] ?? '';
    if (written === '') return [];
    const up = disc.radius * zoom + overviewSign * 0.8;
    return [{ words: written, x: disc.x * zoom + x, y: disc.y * zoom + y - up, isDanger: danger.has(at) }];
  });
}

/** What signs take up, for names to stay clear of. */
export function boxesOf(signs: readonly OverviewSign[], font: string): Box[] {
  return signs.map(({ words, x, y }) => {
    const half = (widthOf(words, font) * overviewSign) / 2 + 3;
    return { left: x - half, right: x + half, top: y - overviewSign / 2 - 2, bottom: y + overviewSign / 2 + 2 };
  });
}
