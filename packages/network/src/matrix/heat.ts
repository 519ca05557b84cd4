/** How strongly a cell is tinted: not at all, or in one of five steps from pale to strong. */
export type Heat = 0 | 1 | 2 | 3 | 4 | 5;

const steps = [1, 2, 3, 4, 5] as const;

/** The step for a count beside the largest one. Where no count is above five every step is one relationship, so that few do not look like many. */
export function heatOf(count: number, most: number): Heat {
  return count === 0 ? 0 : (steps[Math.ceil((steps.length * count) / Math.max(most, steps.length)) - 1] ?? 5);
}
