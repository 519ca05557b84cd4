import { expect, test } from 'vitest';
import { latestLines } from './latestLines.ts';

type Change = Parameters<typeof latestLines>[0][number];

function change(number: number, kind: Change['touched'][number]['kind'], by: string): Change {
  return {
    number,
    at: '2026-11-24T09:00:00.000Z',
    by: { id: by, name: by },
    byTenant: true,
    summary: `Change ${number}`,
    reason: null,
    undoes: null,
    touched: [{ kind, id: `${number}`, made: true, removed: false }],
  };
}

test('answers that one tenant gives one after another are one line, the newest, with how many more', () => {
  const changes = [
    change(6, 'review', 'a'),
    change(5, 'reviewAnswer', 'a'),
    change(4, 'reviewAnswer', 'a'),
    change(3, 'reviewAnswer', 'b'),
  ];
  expect(latestLines(changes).map(({ number, alike }) => [number, alike])).toEqual([
    [6, 0],
    [5, 1],
    [3, 0],
  ]);
});

test('other changes are each a line, whoever made them', () => {
  expect(latestLines([change(2, 'case', 'a'), change(1, 'case', 'a')])).toHaveLength(2);
});
