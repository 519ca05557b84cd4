import type { Id } from '@weft/domain';
import type { Network, Part, Positions } from '@weft/network';
import type { Core } from 'cytoscape';
import type { NetworkMarks } from '../../marks/marks.ts';
import { elementsOf } from '../elements.ts';
import { syncElements } from '../syncElements.ts';
import { levelAt } from './level.ts';
import { edgesOf, nodesIn, type Region, type Scene } from './scene.ts';

/** Told to a drawing when it holds other elements than before. */
export const sightChanged = 'sight';

/** More than this is too much to draw in full for somebody's sake: only what it is about is. */
const mostBrought = 400;
/** How much further than the window, on each side, things are drawn in full. */
const beyond = 0.4;

/** Always the very same, so that who paints the rest can tell that nothing is different. */
const nobody: ReadonlySet<number> = new Set();

type Reason = 'pointer' | 'highlight' | 'current' | 'selected';

/**
 * What of a large map Cytoscape holds: near in all that is in sight and a little beyond, and at any zoom what the pointer, the keyboard or the
 * selection is about. The overview shows the rest.
 */
export class Sight {
  readonly #cy: Core;
  readonly #network: Network;
  readonly #positions: Positions;
  readonly scene: Scene;
  readonly #marks: NetworkMarks | null;
  readonly #brought: Map<Reason, Part>;
  /** Nodes that are drawn in full because they are in sight. */
  near = nobody;

  constructor(cy: Core, network: Network, positions: Positions, scene: Scene, marks: NetworkMarks | null, before: Sight | null) {
    this.#cy = cy;
    this.#network = network;
    this.#positions = positions;
    this.scene = scene;
    this.#marks = marks;
    this.#brought = before ? before.#brought : new Map();
  }

  /** Draws a part in full for as long as there is a reason to. */
  bring(reason: Reason, part: Part | null): void {
    if (part === null && !this.#brought.has(reason)) return;
    if (part === null || part.nodes.size > mostBrought) this.#brought.delete(reason);
    else this.#brought.set(reason, part);
    this.#sync();
  }

  /** The part of the map in the window, in the map's units. */
  window(more = 0): Region {
    const { x1, y1, x2, y2, w, h } = this.#cy.extent();
    return { left: x1 - more * w, right: x2 + more * w, top: y1 - more * h, bottom: y2 + more * h };
  }

  /** Looks again at what is in sight. */
  refresh(): void {
    const level = levelAt(this.#cy.zoom(), this.scene, { width: this.#cy.width(), height: this.#cy.height() });
    this.near = level === 'names' ? new Set(nodesIn(this.scene, this.window(beyond))) : nobody;
    this.#sync();
  }

  /** The nodes and lines of records, as far as they are on this map. */
  partOf(ids: readonly Id[]): Part {
    const wanted = new Set(ids);
    const lines = this.#network.edges.filter(({ id, relationshipId }) => wanted.has(id) || wanted.has(relationshipId));
    const ends = lines.flatMap(({ source, target }) => [source, target]);
    return { nodes: new Set([...ids.filter((id) => this.scene.indexOf.has(id)), ...ends]), edges: new Set(lines.map(({ id }) => id)) };
  }

  /** The smallest region around some nodes; around everything when none are named. */
  boxOf(ids: ReadonlySet<Id> | null): Region | null {
    const { box, indexOf, x, y } = this.scene;
    if (ids === null) return box;
    const at = [...ids].flatMap((id) => indexOf.get(id) ?? []);
    const [across, down] = [at.map((node) => x[node] ?? 0), at.map((node) => y[node] ?? 0)];
    if (at.length === 0) return null;
    return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) };
  }

  #sync(): void {
    if (this.#cy.destroyed()) return;
    const { scene } = this;
    const nodes = new Set(this.near);
    const edges = new Set<string>();
    for (const part of this.#brought.values()) {
      for (const id of part.nodes) {
        const node = scene.indexOf.get(id);
        if (node !== undefined) nodes.add(node);
      }
      for (const id of part.edges) edges.add(id);
    }
    const isDrawn = (edge: number) => nodes.has(scene.source[edge] ?? -1) && nodes.has(scene.target[edge] ?? -1);
    const both = [...edgesOf(scene, nodes)].filter(isDrawn);
    const isNear = (edge: number) => this.near.has(scene.source[edge] ?? -1) && this.near.has(scene.target[edge] ?? -1);
    const lines = both.flatMap((edge) => {
      const line = scene.edges[edge];
      return line && (edges.has(line.id) || isNear(edge)) ? [line] : [];
    });
    syncElements(
      this.#cy,
      elementsOf({ nodes: [...nodes].flatMap((node) => scene.nodes[node] ?? []), edges: lines }, this.#positions, this.#marks),
    );
    this.#cy.emit(sightChanged);
  }
}

const sights = new WeakMap<Core, Sight>();

/** Lets a drawing hold only what is in sight; null lets it hold everything. */
export function setSight(cy: Core, sight: Sight | null): void {
  if (sight) sights.set(cy, sight);
  else sights.delete(cy);
}

/** What a drawing holds of a large map; null when it holds all there is. */
export function sightOf(cy: Core): Sight | null {
  return sights.get(cy) ?? null;
}
