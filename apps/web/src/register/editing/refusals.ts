import type { FieldErrors } from '../../ui/index.ts';
import type { Refused } from './useRecordForm.tsx';

/** What the server refused, by field, for a Form: what belongs to no field stands under `form`. */
export function fieldErrorsOf(refused: Pick<Refused, 'message' | 'problems'>): FieldErrors {
  if (refused.problems.length === 0) return { form: refused.message };
  const errors: Record<string, string> = {};
  for (const { path, message } of refused.problems) {
    const field = path.replace(/^data\./, '') || 'form';
    errors[field] ??= message;
  }
  return errors;
}
