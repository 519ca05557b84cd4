import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelText } from './labelText.ts';
import { type LabelAsk, labelBox, placeLabels } from './placeLabels.ts';

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
  ];
  expect(placeLabels([ask({ must: true }), ...around]).get('a')).toBe('above');
});

test('labels stay clear of other small things', () => {
  expect(placeLabels([ask({})], [{ left: -5, right: 5, top: 15, bottom: 25 }]).get('a')).toBe('above');
});

test('no two labels overlap, and none covers a node', () => {
  const asks = fc.uniqueArray(
    fc.record({ id: fc.uuid(), x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }), priority: fc.nat(9) }),
    { selector: ({ id }) => id, maxLength: 40 },
  );
  fc.assert(
    fc.property(asks, (given) => {
      const all = given.map((each) => ask(each));
      const placed = placeLabels(all);
      const boxes = all.flatMap((each) => {
        const side = placed.get(each.id);
        return side ? [labelBox(each, side)] : [];
      });
      const nodes = all.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
      const meet = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return boxes.every(
        (box, index) => !nodes.some((other) => meet(box, other)) && !boxes.slice(index + 1).some((other) => meet(box, other)),
      );
    }),
  );
});

test('a name is broken into short lines and cut off after three', () => {
  expect(labelText('Stoke-on-Trent City Council')).toBe('Stoke-on-Trent City\nCouncil');
  expect(labelText('one two three four five six seven eight nine ten eleven twelve thirteen fourteen')).toBe(
    'one two three four\nfive six seven eight\nnine ten eleven…',
  );
});
