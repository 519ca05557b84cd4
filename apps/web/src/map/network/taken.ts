/** A part of the screen, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const cell = 64;
/** Wider, in squares, than any screen with what stands just outside it: a number for each square, as texts take longer to make. */
const row = 65_536;

/** What is taken, in squares, so that asking stays quick however much there is. */
export class Taken {
  readonly #squares = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of squaresOf(box)) {
      const square = this.#squares.get(key);
      if (square) square.push(box);
      else this.#squares.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    for (const key of squaresOf(box)) for (const other of this.#squares.get(key) ?? []) if (overlap(box, other) > 0) return false;
    return true;
  }

  /** How much of a box is taken, in square pixels. */
  coverOf(box: Box): number {
    const met = new Set(squaresOf(box).flatMap((key) => this.#squares.get(key) ?? []));
    return [...met].reduce((sum, other) => sum + overlap(box, other), 0);
  }
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

function squaresOf({ left, top, right, bottom }: Box): number[] {
  const squares: number[] = [];
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1)
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) squares.push(y * row + x);
  return squares;
}
