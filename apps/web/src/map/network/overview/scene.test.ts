import type { Network, NetworkEdge, Point } from '@weft/network';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discAt, lineAt, nodeAt } from './hit.ts';
import { levelAt } from './level.ts';
import { edgesOf, nodesIn, type Scene, sceneOf } from './scene.ts';

const window = { width: 1200, height: 700 };
const place = fc.record({ x: fc.integer({ min: -3000, max: 3000 }), y: fc.integer({ min: -3000, max: 3000 }) });
const places = fc.array(place, { minLength: 1, maxLength: 40 });

function edge(source: string, target: string): NetworkEdge {
  const look = { type: 'ongoing', types: ['ongoing'], status: 'active', freshness: 'fresh', level: null } as const;
  const id = `${source}-${target}`;
  return { ...look, id, relationshipId: id, label: id, kind: 'tie', source, target, brokers: [], index: 0, count: 1 };
}

/** Each place a node by its number, each tied to the next. */
function sceneAt(points: readonly Point[]): Scene {
  const ids = points.map((_, index) => String(index));
  const network: Network = {
    nodes: ids.map((id) => ({ id, kind: 'organisation', label: id, side: 'partner', organisationKind: 'charity', degree: 1, x: 0, y: 0 })),
    edges: ids.slice(1).map((id, index) => edge(String(index), id)),
  };
  const groups = [{ id: 'sector charity', kind: 'sector' as const, label: 'Charities', members: ids }];
  return sceneOf(network, new Map(points.map((point, index) => [String(index), point])), groups);
}

describe('looking at a part of a scene', () => {
  test('finds exactly the nodes that stand in it, whatever its size', () => {
    fc.assert(
      fc.property(places, place, place, (points, a, b) => {
        const region = { left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) };
        const inside = points.flatMap(({ x, y }, index) =>
          x >= region.left && x <= region.right && y >= region.top && y <= region.bottom ? [index] : [],
        );
        expect(nodesIn(sceneAt(points), region).sort((one, other) => one - other)).toEqual(inside);
      }),
    );
  });

  test('finds each line of its nodes once', () => {
    fc.assert(
      fc.property(places, (points) => {
        const all = points.map((_, index) => index);
        expect([...edgesOf(sceneAt(points), all)].sort((a, b) => a - b)).toEqual(all.slice(1).map((index) => index - 1));
      }),
    );
  });
});

describe('pressing', () => {
  test('hits the nearest node within reach, and none beyond it', () => {
    fc.assert(
      fc.property(places, place, fc.integer({ min: 1, max: 500 }), (points, at, reach) => {
        const hit = nodeAt(sceneAt(points), at, reach);
        const distances = points.map(({ x, y }) => Math.hypot(x - at.x, y - at.y));
        const least = Math.min(...distances);
        if (least > reach) expect(hit).toBeNull();
        else expect(distances[Number(hit)]).toBeCloseTo(least);
      }),
    );
  });

  test('hits a line between its ends and not past them', () => {
    const scene = sceneAt([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ]);
    expect(lineAt(scene, { x: 50, y: 3 }, 5, [0, 1])).toBe('0-1');
    expect(lineAt(scene, { x: 50, y: 9 }, 5, [0, 1])).toBeNull();
    expect(lineAt(scene, { x: 120, y: 0 }, 5, [0, 1])).toBeNull();
  });

  test('hits a group anywhere on its disc', () => {
    const scene = sceneAt([
      { x: 0, y: 0 },
      { x: 100, y: 100 },
    ]);
    expect(discAt(scene, { x: 50, y: 50 })?.label).toBe('Charities');
    expect(discAt(scene, { x: 1000, y: 0 })).toBeNull();
  });
});

test('the closer, the more is shown', () => {
  const order = ['groups', 'organisations', 'names'];
  fc.assert(
    fc.property(
      places,
      fc.double({ min: 0.01, max: 4, noNaN: true }),
      fc.double({ min: 1, max: 3, noNaN: true }),
      (points, zoom, closer) => {
        const scene = sceneAt(points);
        const level = (at: number) => order.indexOf(levelAt(at, scene, window));
        expect(level(zoom * closer)).toBeGreaterThanOrEqual(level(zoom));
        expect(level(0.01)).toBe(0);
      },
    ),
  );
});
