import { z } from 'zod';
import { addDays, type Day } from '../values/day.ts';
import type { PlannedAction } from './action.ts';

/** When an action asks for attention, the most pressing first. */
export const dueGroupSchema = z.enum(['overdue', 'this_week', 'later', 'closed']);
export type DueGroup = z.infer<typeof dueGroupSchema>;

/** When an action asks for attention: `this_week` is today and the six days after it; without a due day it is later. */
export function dueGroupOf({ status, due }: Pick<PlannedAction, 'status' | 'due'>, today: Day): DueGroup {
  if (status === 'done' || status === 'dropped') return 'closed';
  if (due === null) return 'later';
  if (due < today) return 'overdue';
  return due < addDays(today, 7) ? 'this_week' : 'later';
}
