import { type Level, levelSchema, type RelationshipType, typeSchema } from '@weft/domain';
import { levelLabels, midSentence, typeLabels } from '@weft/network';
import type { MapSearch } from '../address/mapSearch.ts';

/** A cell of the rings. */
export interface Cell {
  type: RelationshipType;
  level: Level;
}

/** The cell that an address looks into. */
export function readCell(written: MapSearch['cell']): Cell | null {
  const [type, level] = written?.split('-') ?? [];
  const cell = { type: typeSchema.safeParse(type).data, level: levelSchema.safeParse(level).data };
  return cell.type && cell.level ? { type: cell.type, level: cell.level } : null;
}

/** The same as it stands in an address. */
export function writeCell({ type, level }: Cell): MapSearch['cell'] {
  return `${type}-${level}`;
}

export function sameCell(a: Cell, b: Cell): boolean {
  return a.type === b.type && a.level === b.level;
}

/** "Shaping at place level". */
export function cellName({ type, level }: Cell): string {
  return `${typeLabels[type]} at ${midSentence(levelLabels[level])} level`;
}
