/** How long movements last, in milliseconds: no time at all for those who asked for less motion. */
export function motionTime(usual = 180): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : usual;
}
