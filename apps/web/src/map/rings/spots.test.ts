import type { Level, RelationshipType } from '@weft/domain';
import { describe, expect, test } from 'vitest';
import { type Cell, cellName, readCell, writeCell } from './cell.ts';
import { nextCell } from './spots.ts';

const cell = (type: RelationshipType, level: Level): Cell => ({ type, level });

describe('the keyboard on the rings', () => {
  test('goes round a ring, and from the last sector to the first', () => {
    expect(nextCell(cell('shaping', 'place'), 'ArrowRight')).toEqual(cell('ongoing', 'place'));
    expect(nextCell(cell('shaping', 'place'), 'ArrowLeft')).toEqual(cell('delivery', 'place'));
    expect(nextCell(cell('delivery', 'system'), 'ArrowRight')).toEqual(cell('shaping', 'system'));
  });

  test('goes outwards and inwards as far as there are rings', () => {
    expect(nextCell(cell('shaping', 'place'), 'ArrowUp')).toEqual(cell('shaping', 'system'));
    expect(nextCell(cell('shaping', 'place'), 'ArrowDown')).toEqual(cell('shaping', 'neighbourhood'));
    expect(nextCell(cell('shaping', 'system'), 'ArrowUp')).toBeNull();
    expect(nextCell(cell('shaping', 'neighbourhood'), 'ArrowDown')).toBeNull();
  });

  test('goes nowhere by other keys', () => {
    expect(nextCell(cell('shaping', 'place'), 'a')).toBeNull();
  });
});

test('a cell is written in an address, read back, and named', () => {
  const inner = cell('neighbourhood', 'neighbourhood');
  expect(readCell(writeCell(inner))).toEqual(inner);
  expect(readCell(undefined)).toBeNull();
  expect(cellName(inner)).toBe('Neighbourhood at neighbourhood level');
});
