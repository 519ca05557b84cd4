import { expect, test } from 'vitest';
import { idOf } from '../testing/records.ts';
import { tourSchema, withoutView } from './tour.ts';

const common = { id: idOf(1), workspaceId: idOf(2), version: 1, name: 'Who holds what', originKey: null };
const stop = (view: number, line: string | null = null) => ({ viewId: idOf(view), line });

test('a tour needs at least one view', () => {
  expect(tourSchema.safeParse({ ...common, stops: [] }).error?.issues[0]?.message).toBe('A tour needs at least one view.');
});

test('a view that is gone takes its stops with it, and the last takes the tour', () => {
  const tour = tourSchema.parse({ ...common, stops: [stop(3), stop(4, ' Here '), stop(3, '')] });
  expect(withoutView(tour, idOf(3))?.stops).toEqual([stop(4, 'Here')]);
  expect(withoutView(tour, idOf(5))).toEqual(tour);
  expect(withoutView({ ...tour, stops: [stop(3)] }, idOf(3))).toBeNull();
});
