import type { ChangeItem } from '../changes/change.ts';

/** Whether an item writes a record over itself and changes these fields alone. */
export function onlyChanges(fields: readonly string[], { before, after }: ChangeItem): boolean {
  if (before === null || after === null) return false;
  const now = new Map(Object.entries(after));
  return Object.entries(before).every(
    ([field, value]) => fields.includes(field) || JSON.stringify(now.get(field)) === JSON.stringify(value),
  );
}
