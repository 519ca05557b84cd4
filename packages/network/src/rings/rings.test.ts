import { type Level, levels, relationshipTypes, type SnapshotRelationship } from '@weft/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter } from '../filter/apply.ts';
import { filters, snapshots } from '../testing/arbitraries.ts';
import { clock, idAt, idOf, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { town } from '../testing/town.ts';
import { bands, edgeDistance, sectorAngle, toPolar } from './geometry.ts';
import { membersOf } from './members.ts';
import { ringsView } from './rings.ts';
import { sizesBy } from './size.ts';
import { slotsOf } from './slots.ts';
import type { RingMark } from './view.ts';

const organisations = ['A', 'B'].map((name) => organisation(name));
const viewOf = (relationships: SnapshotRelationship[]) => ringsView(applyFilter(snapshotOf({ organisations, relationships }), {}, clock));
const made = (order: number, level: Level = 'neighbourhood', types: SnapshotRelationship['types'] = ['shaping']) =>
  relationship(`R${order}`, ['A', 'B'], { id: idAt(order), level, types });

/** How far a mark's rim is from the nearest edge of its cell; negative when it sticks out. */
function clearance({ x, y, r, type, level }: RingMark): number {
  const { angle, radius } = toPolar({ x, y });
  const own = angle - sectorAngle(type);
  return edgeDistance({ across: radius * Math.sin(own), up: radius * Math.cos(own) }, level) - r;
}

function overlap(a: RingMark, b: RingMark): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r;
}

const placeOf = ({ x, y }: RingMark) => `${x} ${y}`;
const places = (marks: readonly RingMark[]) => new Map(marks.map((mark) => [`${mark.relationshipId} ${mark.type}`, placeOf(mark)]));
/** Orders of making, in the order of making. */
const orders = fc.uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 60 }).map((all) => all.sort((a, b) => a - b));

describe('marks', () => {
  test('never overlap nor leave their cell, up to sixty in one', () => {
    fc.assert(
      fc.property(orders, fc.constantFrom(...levels), fc.constantFrom(...relationshipTypes), (all, level, type) => {
        const { marks } = viewOf(all.map((order) => made(order, level, [type])));
        expect(marks).toHaveLength(all.length);
        for (const [index, mark] of marks.entries()) {
          expect(clearance(mark)).toBeGreaterThan(0);
          expect(marks.slice(0, index).some((other) => overlap(mark, other))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of sixty in the smallest cell can still be seen', () => {
    const { marks } = viewOf(Array.from({ length: 60 }, (_, order) => made(order)));
    expect(Math.min(...marks.map(({ r }) => r))).toBeGreaterThan(3);
  });

  test('of a handful are as large as marks get', () => {
    for (const level of levels) {
      const { marks } = viewOf([1, 2, 3, 4].map((order) => made(order, level)));
      expect(Math.min(...marks.map(({ r }) => r))).toBeGreaterThan(9);
    }
  });

  test('get smaller as their cell fills, and only there', () => {
    const few = [made(1), made(2, 'place')];
    const many = [...few, ...Array.from({ length: 50 }, (_, order) => made(order + 10))];
    const radius = (all: SnapshotRelationship[], id: string) => viewOf(all).marks.find((mark) => mark.relationshipId === id)?.r ?? 0;
    expect(radius(many, idAt(1))).toBeLessThan(radius(few, idAt(1)));
    expect(radius(many, idAt(2))).toBe(radius(few, idAt(2)));
  });

  test('stay put when a newer relationship is added', () => {
    fc.assert(
      fc.property(orders, (all) => {
        const newest = all.at(-1) ?? 0;
        const before = places(viewOf(all.slice(0, -1).map((order) => made(order))).marks);
        const after = places(viewOf(all.map((order) => made(order))).marks);
        after.delete(`${idAt(newest)} shaping`);
        expect(after).toEqual(before);
      }),
    );
  });

  test('that are older, or in another cell, stay put when one is taken away', () => {
    fc.assert(
      fc.property(orders, fc.nat(), (all, pick) => {
        const gone = all[pick % all.length] ?? 0;
        const types = (order: number): SnapshotRelationship['types'] => (order % 2 === gone % 2 ? ['shaping'] : ['delivery', 'ongoing']);
        const before = places(viewOf(all.map((order) => made(order, 'place', types(order)))).marks);
        const after = places(viewOf(all.filter((order) => order !== gone).map((order) => made(order, 'place', types(order)))).marks);
        for (const order of all)
          for (const type of types(order))
            if (order < gone || type !== 'shaping') expect(after.get(`${idAt(order)} ${type}`)).toBe(before.get(`${idAt(order)} ${type}`));
      }),
    );
  });

  test.each([
    [10, 1.5],
    [30, 3],
  ])('seldom move when one of %d is taken away: fewer than %d on average', (many, bound) => {
    let moved = 0;
    const rounds = 100;
    for (let round = 0; round < rounds; round += 1) {
      const all = Array.from({ length: many }, (_, index) => round * 1000 + index * 7);
      const gone = all[(round * 7) % many];
      const before = places(viewOf(all.map((order) => made(order))).marks);
      const after = places(viewOf(all.filter((order) => order !== gone).map((order) => made(order))).marks);
      moved += [...after].filter(([key, place]) => before.get(key) !== place).length;
    }
    expect(moved / rounds).toBeLessThan(bound);
  });

  test('stay put and keep their size whatever is filtered', () => {
    fc.assert(
      fc.property(snapshots, filters, (snapshot, filter) => {
        const look = ({ relationshipId, type, x, y, r }: RingMark) => `${relationshipId} ${type} ${x} ${y} ${r}`;
        const all = new Set(ringsView(applyFilter(snapshot, {}, clock)).marks.map(look));
        for (const mark of ringsView(applyFilter(snapshot, filter, clock)).marks) expect(all).toContain(look(mark));
      }),
    );
  });

  test('do not depend on what was drawn before', () => {
    const draw = () => viewOf([1, 2, 3, 4, 5, 6, 7, 8, 9].map((order) => made(order, 'system')));
    const before = draw();
    slotsOf('system', 900);
    expect(draw()).toEqual(before);
  });

  test('of far too many for a cell still all show', () => {
    const { marks } = viewOf(Array.from({ length: 2500 }, (_, order) => made(order)));
    expect(marks).toHaveLength(2500);
    expect(marks.every((mark) => mark.r > 0 && clearance(mark) > -1)).toBe(true);
  });

  test('say how fresh they are, and whether they are under way', () => {
    const relationships = [
      relationship('Old', ['A', 'B'], { confirmedOn: null, status: 'paused' }),
      relationship('Young', ['A', 'B'], { disputed: true, status: 'unknown' }),
    ];
    expect(viewOf(relationships).marks.map(({ hollow, freshness, quiet }) => [hollow, freshness, quiet])).toEqual([
      [true, 'stale', true],
      [false, 'disputed', false],
    ]);
  });

  const few = relationship('Few', ['A', 'B'], { confirmedOn: '2026-11-20' });
  const many = relationship('Many', ['A', 'B', 'C'], { confirmedOn: '2026-11-20' });
  const forgotten = relationship('Forgotten', ['A', 'B'], { confirmedOn: '2025-01-01' });
  const never = relationship('Never', ['A', 'B'], { confirmedOn: null });
  test.each([
    ['parties', [few, forgotten, never], [many]],
    ['placements', [few, many, never], [forgotten]],
    ['confirmed', [few, many], [forgotten, never]],
  ] as const)('are larger by %s, however many sizes there are to choose from', (by, smaller, larger) => {
    const all = ['A', 'B', 'C'].map((name) => organisation(name));
    const visible = applyFilter(snapshotOf({ organisations: all, relationships: [few, many, forgotten, never] }), {}, clock);
    const { marks } = ringsView(visible, { by, placements: new Map([[forgotten.id, 3]]) });
    const radius = ({ id }: SnapshotRelationship) => marks.find((mark) => mark.relationshipId === id)?.r ?? 0;
    expect(sizesBy).toContain(by);
    expect(Math.min(...larger.map(radius))).toBeGreaterThan(Math.max(...smaller.map(radius)));
  });
});

describe('what is in a cell', () => {
  const visible = applyFilter(town, {}, clock);

  test('is listed by name with all who take part named, the council first, brokers too', () => {
    const [grants, ...rest] = membersOf(visible, { type: 'delivery', level: 'place' });
    expect(rest).toEqual([]);
    expect(grants?.parties.map(({ name, isBroker }) => [name, isBroker])).toEqual([
      ['Council', false],
      ['Food bank', false],
      ['Voice', true],
    ]);
  });

  test('is what the rings count there, whatever the filter', () => {
    fc.assert(
      fc.property(snapshots, filters, (snapshot, filter) => {
        const seen = applyFilter(snapshot, filter, clock);
        for (const cell of ringsView(seen).cells)
          expect(new Set(membersOf(seen, cell).map(({ relationship: { id } }) => id))).toEqual(new Set(cell.relationshipIds));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the picture', () => {
  const view = ringsView(applyFilter(town, {}, clock));

  test('has a cell for every type and level, and says which are empty', () => {
    expect(view.cells).toHaveLength(15);
    expect(view.cells.filter(({ empty }) => !empty).map(({ type, level, count }) => [type, level, count])).toEqual([
      ['shaping', 'system', 1],
      ['ongoing', 'place', 1],
      ['ongoing', 'system', 1],
      ['commissioning', 'place', 1],
      ['delivery', 'neighbourhood', 1],
      ['delivery', 'place', 1],
    ]);
    for (const { path } of view.cells) expect(path).toMatch(/^M [\d.-]+ [\d.-]+ A .* Z$/);
  });

  test('has neighbourhood inside, then place, then system, and shaping at the top', () => {
    expect(bands.neighbourhood.outer).toBeLessThan(bands.place.inner);
    expect(bands.place.outer).toBeLessThan(bands.system.inner);
    const top = view.cells.find(({ type, level }) => type === 'shaping' && level === 'system');
    expect(top?.labelPoint).toEqual({ x: 500, y: 500 - (bands.system.inner + bands.system.outer) / 2 });
  });

  test('joins the marks of a blended relationship from its primary type', () => {
    expect(view.joins.map(({ relationshipId, from, to }) => [relationshipId, from, to])).toEqual([
      [idOf('Grants'), 'commissioning', 'delivery'],
      [idOf('Covenant'), 'shaping', 'ongoing'],
    ]);
    expect(
      view.marks.filter(({ relationshipId }) => relationshipId === idOf('Grants')).map(({ type, primary }) => [type, primary]),
    ).toEqual([
      ['commissioning', true],
      ['delivery', false],
    ]);
  });

  test('lists what has no level', () => {
    expect(view.unplaced).toEqual([idOf('Compact')]);
  });

  test('counts each relationship once in a sector and once in a ring', () => {
    expect(view.sectors.map(({ type, count }) => [type, count])).toEqual([
      ['shaping', 1],
      ['ongoing', 2],
      ['neighbourhood', 0],
      ['commissioning', 1],
      ['delivery', 2],
    ]);
    expect(view.rings.map(({ level, count }) => [level, count])).toEqual([
      ['neighbourhood', 1],
      ['place', 2],
      ['system', 1],
    ]);
  });

  test('keeps everything on the square, names with room to be read', () => {
    for (const { labelPoint, anchor } of view.sectors) {
      const room =
        anchor === 'start' ? 1000 - labelPoint.x : anchor === 'end' ? labelPoint.x : 2 * Math.min(labelPoint.x, 1000 - labelPoint.x);
      expect(room).toBeGreaterThan(160);
      expect(labelPoint.y).toBeGreaterThan(24);
      expect(labelPoint.y).toBeLessThan(990);
    }
  });

  test('grows whole with the size asked for', () => {
    const large = ringsView(applyFilter(town, {}, clock), { size: 2000 });
    expect(large.centre).toEqual({ x: 1000, y: 1000 });
    const [small, twice] = [view.marks[0], large.marks[0]];
    expect([twice?.x, twice?.r]).toEqual([(small?.x ?? 0) * 2, (small?.r ?? 0) * 2]);
  });
});
