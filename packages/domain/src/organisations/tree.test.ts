import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { InvalidError } from '../errors/errors.ts';
import { refuseCycle } from './tree.ts';

const parents = new Map([
  ['team', 'service'],
  ['service', 'directorate'],
  ['directorate', 'council'],
]);
const parentOf = (id: string) => parents.get(id) ?? null;
const nameOf = (id: string) => `The ${id}`;

test.each([
  ['team', null],
  ['team', 'council'],
  ['service', 'council'],
  ['new team', 'team'],
])('%s can be part of %s', (id, parent) => {
  expect(() => refuseCycle(id, parent, parentOf, nameOf)).not.toThrow();
});

test('what is part of an organisation cannot hold it, at any depth', () => {
  expect(() => refuseCycle('council', 'team', parentOf, nameOf)).toThrow(InvalidError);
  expect(() => refuseCycle('council', 'team', parentOf, nameOf)).toThrow(
    'An organisation cannot be part of itself: The council → The team → The service → The directorate → The council.',
  );
  expect(() => refuseCycle('team', 'team', parentOf, nameOf)).toThrow('An organisation cannot be part of itself: The team → The team.');
});

test('a loop that is already there and does not hold the organisation does not hang it', () => {
  const looped = new Map([
    ['hen', 'egg'],
    ['egg', 'hen'],
  ]);
  expect(() => refuseCycle('fox', 'hen', (id) => looped.get(id) ?? null, nameOf)).not.toThrow();
});

test('a tree that only ever took what was not refused has no loops', () => {
  const moves = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), { maxLength: 40 });
  fc.assert(
    fc.property(moves, (attempts) => {
      const tree = new Map<string, string>();
      const above = (id: string) => tree.get(id) ?? null;
      for (const [one, other] of attempts) {
        try {
          refuseCycle(String(one), String(other), above, nameOf);
          tree.set(String(one), String(other));
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidError);
        }
      }
      for (const start of tree.keys()) {
        let at: string | null = start;
        for (let step = 0; step <= tree.size && at !== null; step += 1) at = above(at);
        expect(at).toBeNull();
      }
    }),
  );
});
