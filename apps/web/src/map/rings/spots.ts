import { type Level, levels, relationshipTypes } from '@weft/domain';
import type { Cell } from './cell.ts';

/** Rings from the outside in, as the arrow keys and a screen reader's rows meet them. */
export const outsideIn: readonly Level[] = [...levels].reverse();

/** Where an arrow key leads from a cell: left and right go round the ring, up and down outwards and inwards. Null where there is nowhere to go. */
export function nextCell(from: Cell, key: string): Cell | null {
  const turn = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (turn !== 0) {
    const count = relationshipTypes.length;
    const type = relationshipTypes[(relationshipTypes.indexOf(from.type) + turn + count) % count];
    return type ? { ...from, type } : null;
  }
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const level = step === 0 ? undefined : outsideIn[outsideIn.indexOf(from.level) + step];
  return level ? { ...from, level } : null;
}
