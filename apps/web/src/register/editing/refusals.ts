import type { FieldErrors } from '../../ui/index.ts';
import type { Refused } from './useRecordForm.tsx';

/** What the server refused, by field, for a form: what belongs to no field stands under `form`. */
export function fieldErrorsOf(refused: Pick<Refused, 'message' | 'problems'>): FieldErrors {
  if (refused.problems.length === 0) return { form: refused.message };
  const errors: Record<string, string> = {};
  for (const { path, message } of refused.problems) {
    const field = path.replace(/^data\./, '') || 'form';
    errors[field] ??= message;
  }
  return errors;
}

/** What the server refused of one entry of a list, by the entry's own fields. */
export function fieldErrorsWithin(refused: Pick<Refused, 'message' | 'problems'>, list: string): FieldErrors {
  const entry = new RegExp(`^(data\\.)?${list}\\.\\d+\\.`);
  return fieldErrorsOf({ ...refused, problems: refused.problems.map((each) => ({ ...each, path: each.path.replace(entry, '') })) });
}
