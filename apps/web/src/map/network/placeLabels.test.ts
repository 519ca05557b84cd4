import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelText } from './labelText.ts';
import { type LabelAsk, labelBox, labelSides, placeLabels, placeNames } from './placeLabels.ts';
import { alongLine } from './standOff.ts';
import type { Box } from './taken.ts';

const ask = (over: Partial<LabelAsk>): LabelAsk => ({
  id: 'a',
  x: 0,
  y: 0,
  radius: 10,
  width: 80,
  height: 14,
  priority: 0,
  now: null,
  must: false,
  ...over,
});

test('a label alone stands below its node, or where it stood before', () => {
  expect(placeLabels([ask({})])).toEqual(new Map([['a', 'below']]));
  expect(placeLabels([ask({ now: 'left' })])).toEqual(new Map([['a', 'left']]));
});

test('the more important of two that want the same place has it, and the other goes to another side', () => {
  const placed = placeLabels([ask({}), ask({ id: 'b', x: 30, priority: 1 })]);
  expect(placed.get('b')).toBe('below');
  expect(placed.get('a')).toBe('above');
});

test('a label with no free side is left out unless it must show', () => {
  const crowd = [-60, -30, 30, 60].flatMap((x) =>
    [-22, 0, 22].map((y) => ask({ id: `${x} ${y}`, x, y, priority: 9, width: 1, height: 1 })),
  );
  const above = [ask({ id: 'over', y: -22, priority: 9 }), ask({ id: 'under', y: 22, priority: 9 })];
  expect(placeLabels([ask({}), ...above, ...crowd]).has('a')).toBe(false);
  expect(placeLabels([ask({ must: true }), ...above, ...crowd]).get('a')).toBeDefined();
});

test('a label that must show goes where it covers least', () => {
  const small = { radius: 4, width: 1, height: 1, priority: 9 };
  const around = [
    ask({ id: 'below', y: 20, radius: 8, width: 1, height: 1, priority: 9 }),
    ask({ id: 'above', y: -20, ...small }),
    ask({ id: 'right', x: 40, radius: 8, width: 1, height: 1, priority: 9 }),
    ask({ id: 'left', x: -40, radius: 8, width: 1, height: 1, priority: 9 }),
    ...[-60, 60].flatMap((x) => [-20, 20].map((y) => ask({ id: `${x} ${y}`, x, y, radius: 8, width: 1, height: 1, priority: 9 }))),
  ];
  expect(placeLabels([ask({ must: true }), ...around]).get('a')).toBe('above');
});

test('labels stay clear of other small things', () => {
  expect(placeLabels([ask({})], [{ left: -5, right: 5, top: 15, bottom: 25 }]).get('a')).toBe('above');
});

test('a label with no free side goes off a corner', () => {
  const beside = [ask({ id: 'above', y: -24 }), ask({ id: 'below', y: 24 }), ask({ id: 'right', x: 24 }), ask({ id: 'left', x: -24 })];
  const small = beside.map((each) => ({ ...each, radius: 6, width: 1, height: 1, priority: 9 }));
  expect(placeLabels([ask({ width: 14 }), ...small]).get('a')).toBe('below-right');
});

test('a label stands further off where words are larger', () => {
  expect(labelBox(ask({ gap: 8 }), 'below').top).toBe(18);
  expect(labelBox(ask({ gap: 8 }), 'left').right).toBe(-18);
  expect(labelBox(ask({ gap: 8 }), 'above-left')).toEqual({ left: -90, right: -10, top: -24, bottom: -10 });
});

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('a label that may stand off does where there is no room by its node, and a line leads to it that no other label covers', () => {
  const small = { radius: 14, width: 1, height: 1, priority: 9 };
  const around = [-28, 0, 28].flatMap((x) => [-28, 0, 28].map((y) => ask({ id: `${x} ${y}`, x, y, ...small })));
  const crowd = [ask({ priority: 10, reach: 150 }), ...around.filter(({ x, y }) => x !== 0 || y !== 0)];
  const { sides, away } = placeNames(crowd);
  const off = away.get('a');
  expect(sides.has('a')).toBe(false);
  expect(Math.hypot(off?.line.from.x ?? 0, off?.line.from.y ?? 0)).toBeCloseTo(10);
  const { left = 0, right = 0, top = 0, bottom = 0 } = off?.box ?? {};
  const { x = 0, y = 0 } = off?.line.to ?? {};
  expect(x === left || x === right || y === top || y === bottom).toBe(true);
  expect(placeNames(crowd.map(({ reach: _, ...each }) => each)).away.size).toBe(0);
});

test('a label rather stands further off than with its line over another node', () => {
  const small = { radius: 6, width: 1, height: 1, priority: 9 };
  const around = Array.from({ length: 12 }, (_, at) => ({ x: 24 * Math.cos((at * Math.PI) / 6), y: 24 * Math.sin((at * Math.PI) / 6) }));
  const gap = around.filter((_, at) => at !== 9);
  const { away } = placeNames([ask({ priority: 10, reach: 150 }), ...gap.map((place, at) => ask({ id: `${at}`, ...place, ...small }))]);
  expect(away.get('a')?.box.bottom).toBeLessThan(-10);
});

test('no two labels overlap, and none covers a node, a sign or a line to a label, however large they are, but for those that must show', () => {
  const place = { x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) };
  const size = {
    radius: fc.integer({ min: 4, max: 40 }),
    width: fc.integer({ min: 10, max: 300 }),
    height: fc.integer({ min: 12, max: 90 }),
  };
  const whoever = { id: fc.uuid(), priority: fc.nat(9), now: fc.constantFrom(null, ...labelSides) };
  const how = { must: fc.boolean(), reach: fc.constantFrom(0, 0, 150) };
  const asks = fc.uniqueArray(fc.record({ ...whoever, ...how, ...place, ...size }), { selector: ({ id }) => id, maxLength: 40 });
  const signs = fc.array(fc.record(place), { maxLength: 20 });
  fc.assert(
    fc.property(asks, signs, (all, given) => {
      const others = given.map(({ x, y }) => ({ left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 }));
      const { sides, away } = placeNames(all, others);
      const labels = all.flatMap((each) => {
        const [side, off] = [sides.get(each.id), away.get(each.id)];
        if (off) return [{ ...each, must: false, box: off.box, line: alongLine(off.line) }];
        return side ? [{ ...each, box: labelBox(each, side), line: [] }] : [];
      });
      const nodes = all.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
      expect(all.filter(({ must, id }) => must && !sides.has(id) && !away.has(id))).toEqual([]);
      for (const { id, must, box } of labels) {
        if (must) continue;
        const near = labels.filter((other) => other.id !== id && !other.must).flatMap((other) => [other.box, ...other.line]);
        expect([...nodes, ...others, ...near].filter((other) => meet(box, other))).toEqual([]);
      }
    }),
  );
});

test('a name is broken into short lines and cut off after three', () => {
  expect(labelText('Stoke-on-Trent City Council')).toBe('Stoke-on-Trent City\nCouncil');
  expect(labelText('one two three four five six seven eight nine ten eleven twelve thirteen fourteen')).toBe(
    'one two three four\nfive six seven eight\nnine ten eleven…',
  );
});
