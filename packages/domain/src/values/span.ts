import type { Day } from './day.ts';

/** Whether something that runs from a day to a day (inclusive, either end open) covers the given day. */
export function covers(span: { from: Day | null; to: Day | null }, day: Day): boolean {
  return (span.from === null || span.from <= day) && (span.to === null || span.to >= day);
}
