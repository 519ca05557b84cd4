import type { RingMark, RingsView } from '@weft/network';

const square = 32;
/** How far beside a mark still counts as on it, in pixels. */
const reach = 4;

/** Finds the mark at a place of the picture, however many there are: the nearest of those that the place is on. */
export function markFinder(rings: RingsView): (x: number, y: number) => RingMark | null {
  const squares = new Map<string, RingMark[]>();
  for (const mark of rings.marks) {
    const key = `${Math.floor(mark.x / square)} ${Math.floor(mark.y / square)}`;
    const others = squares.get(key);
    if (others) others.push(mark);
    else squares.set(key, [mark]);
  }
  return (x, y) => {
    let found: RingMark | null = null;
    let nearest = Number.POSITIVE_INFINITY;
    for (let column = Math.floor(x / square) - 1; column <= Math.floor(x / square) + 1; column += 1)
      for (let row = Math.floor(y / square) - 1; row <= Math.floor(y / square) + 1; row += 1)
        for (const mark of squares.get(`${column} ${row}`) ?? []) {
          const away = Math.hypot(mark.x - x, mark.y - y);
          if (away > mark.r + reach || away >= nearest) continue;
          [found, nearest] = [mark, away];
        }
    return found;
  };
}
