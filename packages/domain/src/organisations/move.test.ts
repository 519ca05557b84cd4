import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anOrganisation, idOf } from '../testing/records.ts';
import { addDays } from '../values/day.ts';
import { movedTo } from './move.ts';
import { organisationSchema } from './organisation.ts';
import { parentOn } from './partOf.ts';

const [housing, care, place] = [idOf(1), idOf(2), idOf(3)];
const team = (parentId: string | null, formerParents: { parentId: string | null; to: string }[] = []) =>
  anOrganisation({ parentId, formerParents });

test('a team that moves is where it was until the day before', () => {
  const moved = movedTo(team(housing), { parentId: care, from: '2026-04-01' });
  expect(moved).toEqual({ parentId: care, formerParents: [{ parentId: housing, to: '2026-03-31' }] });
});

test('a move said of an earlier day takes the place of what was said since', () => {
  const before = team(care, [{ parentId: housing, to: '2026-03-31' }]);
  expect(movedTo(before, { parentId: place, from: '2025-04-01' })).toEqual({
    parentId: place,
    formerParents: [{ parentId: housing, to: '2025-03-31' }],
  });
});

test('a team that is there for good already cannot move there', () => {
  expect(() => movedTo(team(housing), { parentId: housing, from: '2026-04-01' })).toThrow('is there already');
});

test('before the day of the move all is as it was, and from then on it is there', () => {
  const parent = fc.constantFrom(housing, care, place, null);
  const day = fc.nat({ max: 40 }).map((count) => addDays('2026-01-01', count * 9));
  fc.assert(
    fc.property(parent, fc.array(fc.tuple(parent, day), { minLength: 1, maxLength: 6 }), fc.array(day), (start, moves, days) => {
      let at = team(start);
      for (const [parentId, from] of moves) {
        const before = at;
        try {
          at = organisationSchema.parse({ ...at, ...movedTo(at, { parentId, from }) });
        } catch {
          continue;
        }
        for (const each of [...days, from, addDays(from, -1)])
          expect(parentOn(at, each)).toBe(each < from ? parentOn(before, each) : parentId);
      }
    }),
  );
});
