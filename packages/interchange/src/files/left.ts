import type { LeftOut } from './entry.ts';

/** One thing, or so many: `1 blank row`, `3 blank rows`, without the number. */
export function oneOrMany(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** Those things that there are any of. */
export function leftOut(things: readonly LeftOut[]): LeftOut[] {
  return things.filter(({ count }) => count > 0);
}
