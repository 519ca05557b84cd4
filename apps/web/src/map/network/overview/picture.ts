import type { Id } from '@weft/domain';
import type { NetworkNode } from '@weft/network';
import { markingOf } from '../../../ui/map/marking.ts';
import { type OverviewName, type OverviewSign, overviewSign, type Through } from '../../../ui/map/networkOverview.ts';
import { nodeSize, scaleAt } from '../../../ui/map/networkScale.ts';
import type { LineLook, OverviewLines, OverviewNode } from '../../../ui/map/overviewOrganisations.ts';
import type { NetworkMarks } from '../../marks/marks.ts';
import type { Box } from '../taken.ts';
import { weightOf } from '../weight.ts';
import { placedNames } from './placedNames.ts';
import { edgesOf, nodesIn, type Region, type Scene } from './scene.ts';

/** So many of the best connected in sight are asked whether there is room for their names. */
const mostAsked = 60;
/** Names stay clear of so many others, as far as they are not on their very edge. */
const mostAvoided = 1000;

function regionOf({ x, y, zoom, width, height }: Through, more: number): Region {
  return { left: (-x - more) / zoom, right: (width - x + more) / zoom, top: (-y - more) / zoom, bottom: (height - y + more) / zoom };
}

function lookOf(node: NetworkNode): OverviewNode['look'] {
  return node.kind === 'hub' ? node.type : node.side;
}

function lineLookOf(relationshipId: Id, marks: NetworkMarks | null): LineLook {
  if (marks === null) return 'usual';
  const { isAside, isDanger, isDashed, isBroad } = markingOf(marks.of(relationshipId));
  if (isAside) return 'aside';
  if (isDanger) return 'danger';
  if (isDashed) return 'dashed';
  return isBroad ? 'broad' : 'marked';
}

/**
 * The organisations in sight and the lines from them, but for what is drawn in full.
 * @param held nodes that are drawn in full, with the lines between them.
 */
export function organisationsIn(scene: Scene, through: Through, held: ReadonlySet<number>, marks: NetworkMarks | null) {
  const inSight = nodesIn(scene, regionOf(through, 20));
  const lines = new Map<string, OverviewLines>();
  const signs = new Map<string, OverviewSign>();
  const said = new Set<Id>();
  for (const edge of edgesOf(scene, inSight)) {
    const [from, to] = [scene.source[edge] ?? 0, scene.target[edge] ?? 0];
    if (held.has(from) && held.has(to)) continue;
    const { type = 'ongoing', relationshipId = '' } = scene.edges[edge] ?? {};
    const look = lineLookOf(relationshipId, marks);
    const alike = lines.get(`${type} ${look}`) ?? { type, look, ends: [] };
    lines.set(`${type} ${look}`, alike);
    alike.ends.push(scene.x[from] ?? 0, scene.y[from] ?? 0, scene.x[to] ?? 0, scene.y[to] ?? 0);
    if (marks === null || look === 'aside' || said.has(relationshipId)) continue;
    said.add(relationshipId);
    const sign = signOn(scene, edge, through, marks);
    const spot = `${Math.round(sign.x / overviewSign)} ${Math.round(sign.y / overviewSign)}`;
    // One over another could not be read.
    if (!signs.has(spot)) signs.set(spot, sign);
  }
  const nodes = inSight.flatMap((at): OverviewNode[] => {
    const node = scene.nodes[at];
    if (!node || held.has(at)) return [];
    const state = marks && (marks.left(node.id) ?? (marks.stepsBack(node) ? 'aside' : null));
    return [{ x: scene.x[at] ?? 0, y: scene.y[at] ?? 0, look: lookOf(node), weight: weightOf(node), state }];
  });
  return { inSight, nodes, lines: [...lines.values()], signs: [...signs.values()] };
}

/** What is said of a relationship where it stands: half way along its line, or on its hub. */
function signOn(scene: Scene, edge: number, { zoom, x, y }: Through, marks: NetworkMarks): OverviewSign {
  const { kind, relationshipId = '' } = scene.edges[edge] ?? {};
  const [from, to] = [scene.source[edge] ?? 0, scene.target[edge] ?? 0];
  const part = kind === 'spoke' ? 1 : 0.5;
  const along = (of: Float32Array) => (of[from] ?? 0) * (1 - part) + (of[to] ?? 0) * part;
  const { signs, isDanger } = markingOf(marks.of(relationshipId));
  return { words: signs, isDanger, x: along(scene.x) * zoom + x, y: along(scene.y) * zoom + y };
}

/** The names of groups, as many as there is room for, the largest first. */
export function groupNames({ discs }: Scene, through: Through, font: string, others: readonly Box[]): OverviewName[] {
  const named = discs.map(({ radius, count, ...disc }) => ({ ...disc, radius: radius * through.zoom, priority: count }));
  return placedNames(named, others, through, font);
}

/** The names of the best connected organisations in sight, as many as there is room for, none over another. */
export function namesIn(scene: Scene, through: Through, inSight: readonly number[], font: string): OverviewName[] {
  const scale = scaleAt(through.zoom).node * through.zoom;
  const organisations = inSight.flatMap((at) => {
    const node = scene.nodes[at];
    return node?.kind === 'organisation' ? [{ at, node }] : [];
  });
  organisations.sort((a, b) => b.node.degree - a.node.degree || (a.node.id < b.node.id ? -1 : 1));
  const best = organisations.slice(0, mostAsked);
  const named = best.map(({ at, node }) => {
    const { id, label, degree } = node;
    return { id, label, x: scene.x[at] ?? 0, y: scene.y[at] ?? 0, radius: (nodeSize(weightOf(node)) * scale) / 2, priority: degree };
  });
  const others = organisations.slice(0, mostAvoided).map(({ at, node }) => {
    const [across, down] = [(scene.x[at] ?? 0) * through.zoom + through.x, (scene.y[at] ?? 0) * through.zoom + through.y];
    const half = (nodeSize(weightOf(node)) * scale) / 3;
    return { left: across - half, right: across + half, top: down - half, bottom: down + half };
  });
  return placedNames(named, others, through, font);
}
