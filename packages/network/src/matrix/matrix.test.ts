import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter } from '../filter/apply.ts';
import { filters, snapshots } from '../testing/arbitraries.ts';
import { clock, idOf } from '../testing/snapshots.ts';
import { town } from '../testing/town.ts';
import { matrixKinds } from './kinds.ts';
import { matrixOf } from './matrix.ts';

const countsOf = (kind: (typeof matrixKinds)[number]) =>
  Object.fromEntries(
    matrixOf(town, {}, clock, kind).rows.map(({ heading, cells }) => [
      heading.label,
      cells.map(({ relationshipIds }) => relationshipIds.length),
    ]),
  );

describe('a matrix', () => {
  test('of levels has a row for every type, and its last column for no level yet', () => {
    expect(Object.keys(countsOf('level'))).toEqual(['Shaping', 'Ongoing', 'Neighbourhood', 'Commissioning', 'Delivery']);
    expect(
      matrixOf(town, {}, clock, 'level')
        .columns.map(({ heading }) => heading.label)
        .at(-1),
    ).toBe('No level yet');
  });

  test('of directorates tells the council itself from what is part of it', () => {
    const { rows } = matrixOf(town, {}, clock, 'directorate');
    expect(rows.map(({ heading }) => [heading.label, heading.detail, heading.narrows])).toEqual([
      ['Council', 'itself', { organisation: idOf('Council') }],
      ['Parks team', null, { branch: idOf('Parks team') }],
    ]);
  });

  test.each(matrixKinds)('of each kind (%s): pressing any count leaves just that, and pressing it again takes that off', (kind) => {
    fc.assert(
      fc.property(snapshots, filters, (snapshot, filter) => {
        const base = { ...filter, focus: undefined, steps: undefined };
        const { rows, columns } = matrixOf(snapshot, base, clock, kind);
        for (const { isOn, total, filter: pressed } of [...rows, ...columns])
          if (!isOn) expect(applyFilter(snapshot, pressed, clock).relationships).toHaveLength(total);
        for (const { cells } of rows) {
          for (const cell of cells.filter(({ isOn }) => !isOn)) {
            const left = applyFilter(snapshot, cell.filter, clock).relationships.map(({ id }) => id);
            expect(left).toEqual(cell.relationshipIds);
          }
          const [cell] = cells;
          if (!cell || cell.isOn) continue;
          const pressed = matrixOf(snapshot, cell.filter, clock, kind)
            .rows.flatMap((row) => row.cells)
            .filter(({ isOn }) => isOn);
          expect(pressed).toHaveLength(1);
          expect(pressed[0]?.relationshipIds).toEqual(cell.relationshipIds);
          expect(Object.keys(pressed[0]?.filter ?? {}).length).toBeLessThan(Object.keys(cell.filter).length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each(matrixKinds)('of each kind (%s) counts each relationship once in a row’s total', (kind) => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        for (const { cells, total } of matrixOf(snapshot, {}, clock, kind).rows)
          expect(new Set(cells.flatMap(({ relationshipIds }) => relationshipIds)).size).toBe(total);
      }),
      { numRuns: 40 },
    );
  });
});
