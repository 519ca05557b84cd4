import type { LeftOut } from './entry.ts';

/** Those things that there are any of. */
export function leftOut(things: readonly LeftOut[]): LeftOut[] {
  return things.filter(({ count }) => count > 0);
}
