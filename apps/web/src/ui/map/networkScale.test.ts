// @vitest-environment node
import { expect, it } from 'vitest';
import { wallText } from '../theme/wallText.ts';
import { labelSize, letterOfHub, onWall, scaleAt } from './networkScale.ts';

const zooms = [0.05, 0.2, 0.5, 0.9, 1, 1.4, 2.5, 4];

it.each(zooms)('at a zoom of %d, names, letters on lines and letters of hubs are 24 pixels high on a wall of 1080 lines', (zoom) => {
  const { text, letter, hub } = onWall(scaleAt(zoom), 1080);
  expect(labelSize.font * text * zoom).toBeGreaterThanOrEqual(23.99);
  expect(letter * zoom).toBeGreaterThanOrEqual(23.99);
  expect(hub * letterOfHub * zoom).toBeGreaterThanOrEqual(23.99);
});

it('words are as high on any wall as its lines ask for, and never too small to be words at all', () => {
  expect([720, 1080, 2160].map(wallText)).toEqual([20, 24, 48]);
});
