import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf } from '../testing/records.ts';
import { applyDifference, type Difference, type Snapshot, type SnapshotOrganisation } from './snapshot.ts';

const empty = { organisations: [], posts: [], appointments: [], relationships: [], areas: [], placements: [] };

function organisation(index: number, version: number, name = `Organisation ${index}`): SnapshotOrganisation {
  return {
    id: idOf(index),
    version,
    name,
    kind: 'charity',
    side: 'partner',
    parentId: null,
    areaId: null,
    otherNames: [],
    identifiers: [],
    formerParents: [],
    tags: [],
    x: null,
    y: null,
  };
}

function snapshot(change: number, organisations: SnapshotOrganisation[]): Snapshot {
  return { workspaceId: idOf(900), change, ...empty, organisations };
}

function difference(since: number, change: number, organisations: SnapshotOrganisation[], removed: string[] = []): Difference {
  return { ...snapshot(change, organisations), since, removed };
}

describe('a difference', () => {
  const before = snapshot(3, [organisation(1, 1), organisation(2, 2)]);

  test('replaces, adds and drops, and leaves the rest the very same', () => {
    const after = applyDifference(before, difference(3, 5, [organisation(2, 5, 'Renamed'), organisation(3, 4)]));
    expect(after.change).toBe(5);
    expect(after.organisations.map(({ name }) => name)).toEqual(['Organisation 1', 'Renamed', 'Organisation 3']);
    expect(after.organisations[0]).toBe(before.organisations[0]);
    expect(applyDifference(after, difference(5, 6, [], [idOf(1)])).organisations.map(({ id }) => id)).toEqual([idOf(2), idOf(3)]);
  });

  test('drops areas, posts, appointments and relationships by their ids too', () => {
    const area = { id: idOf(50), version: 1, name: 'Bentilee', kind: 'neighbourhood' };
    const post = { id: idOf(51), version: 1, organisationId: idOf(1), title: 'Chair', tier: null };
    const held = { id: idOf(52), version: 1, postId: idOf(51), personId: idOf(53), name: null, from: null, to: null };
    const full: Snapshot = { ...before, areas: [area], posts: [post], appointments: [held] };
    const after = applyDifference(full, difference(3, 4, [], [idOf(50), idOf(51), idOf(52)]));
    expect([after.areas, after.posts, after.appointments]).toEqual([[], [], []]);
  });

  test('that is old news, or of another workspace, changes nothing', () => {
    expect(applyDifference(before, difference(1, 3, [organisation(9, 3)]))).toBe(before);
    expect(applyDifference(before, { ...difference(3, 9, [organisation(9, 9)]), workspaceId: idOf(901) })).toBe(before);
  });

  test('that starts later than the snapshot stands is not taken, since what lies between would be lost', () => {
    expect(applyDifference(before, difference(4, 5, [organisation(9, 5)]))).toBe(before);
  });

  test('that starts earlier than the snapshot stands is taken', () => {
    expect(applyDifference(before, difference(1, 4, [organisation(9, 4)])).organisations).toHaveLength(3);
  });

  test('leaves what it was given as it was', () => {
    const copy = structuredClone(before);
    applyDifference(before, difference(3, 4, [organisation(1, 4, 'Renamed')], [idOf(2)]));
    expect(before).toEqual(copy);
  });

  test('brings a client that followed every change to where one that starts afresh is', () => {
    const step = fc.record({ index: fc.integer({ min: 1, max: 5 }), remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const truth = new Map<string, SnapshotOrganisation>();
        let client = snapshot(0, []);
        for (const [number, { index, remove }] of steps.entries()) {
          const record = organisation(index, number + 1, `Version ${number + 1}`);
          if (remove) truth.delete(record.id);
          else truth.set(record.id, record);
          client = applyDifference(client, difference(number, number + 1, remove ? [] : [record], remove ? [record.id] : []));
        }
        expect(client.change).toBe(steps.length);
        const byId = (one: SnapshotOrganisation, other: SnapshotOrganisation) => one.id.localeCompare(other.id);
        expect([...client.organisations].sort(byId)).toEqual([...truth.values()].sort(byId));
      }),
    );
  });
});
