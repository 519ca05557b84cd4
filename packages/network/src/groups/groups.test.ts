import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../build/build.ts';
import { applyFilter } from '../filter/apply.ts';
import { layoutNetwork } from '../layout/layout.ts';
import { snapshots } from '../testing/arbitraries.ts';
import { clock, idOf, organisation, snapshotOf } from '../testing/snapshots.ts';
import { discsOf, linksOf } from './discs.ts';
import { groupsOf } from './groups.ts';

const council = (name: string, parent: string | null) => ({
  ...organisation(name),
  side: 'council' as const,
  parentId: parent === null ? null : idOf(parent),
});

describe('groups', () => {
  test('hold everybody once', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const members = groupsOf(snapshot.organisations, snapshot).flatMap((group) => group.members);
        expect([...members].sort()).toEqual(snapshot.organisations.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });

  test('are the parts of the council, neighbourhoods, and what the rest are', () => {
    const area = { id: idOf('Area'), version: 1, name: 'Bentilee', kind: 'neighbourhood' };
    const near = ['A', 'B', 'C'].map((name) => ({ ...organisation(name), areaId: area.id }));
    const far = ['D', 'E'].map((name) => ({ ...organisation(name), areaId: null }));
    const parts = [council('Council', null), council('Housing', 'Council'), council('Repairs', 'Housing'), council('Lettings', 'Repairs')];
    const snapshot = { ...snapshotOf({ organisations: [...near, ...far, ...parts], relationships: [] }), areas: [area] };
    const groups = groupsOf(snapshot.organisations, snapshot, { charity: 'Charities' });
    expect(groups.map(({ kind, label, members }) => [kind, label, members.length])).toContainEqual(['part', 'Housing', 3]);
    expect(groups.map(({ kind, label, members }) => [kind, label, members.length])).toContainEqual(['neighbourhood', 'Bentilee', 3]);
    expect(groups.filter(({ kind }) => kind === 'sector').flatMap(({ members }) => members)).toHaveLength(3);
  });

  test('end where a tree comes round to itself', () => {
    const round = [council('A', 'B'), council('B', 'A'), council('C', 'A')];
    const snapshot = snapshotOf({ organisations: round, relationships: [] });
    expect(groupsOf(snapshot.organisations, snapshot).flatMap(({ members }) => members)).toHaveLength(3);
  });

  test('are drawn apart, and joined by as many as run between them', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const network = buildNetwork(applyFilter(snapshot, { tieless: true }, clock));
        const groups = groupsOf(snapshot.organisations, snapshot);
        const discs = discsOf(groups, layoutNetwork(network, { iterations: 10 }), { width: 1000, height: 800 });
        for (const [index, a] of discs.entries())
          for (const b of discs.slice(0, index)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.8 * (a.radius + b.radius));
        const homes = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
        const across = network.edges.filter(({ source, target }) => homes.has(target) && homes.get(source) !== homes.get(target));
        expect(linksOf(groups, discs, network.edges).reduce((sum, { count }) => sum + count, 0)).toBe(across.length);
      }),
      { numRuns: 40 },
    );
  });
});
