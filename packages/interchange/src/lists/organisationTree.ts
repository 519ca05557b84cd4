import type { Directory, Listed } from './directory.ts';
import type { PlannedRow } from './plan.ts';

/** A row with what its organisation is part of, or with why that could not be. */
export function withParent(plan: PlannedRow, listed: Listed, cell: { text: string; column: number }, directory: Directory): PlannedRow {
  const { sure, perhaps } = directory.find(cell.text, []);
  if (sure === null || sure === listed) {
    const text = sure === listed ? 'It cannot be part of itself.' : `“${cell.text}”, which it is part of, is neither here nor in the list.`;
    return {
      ...plan,
      remarks: [
        ...plan.remarks,
        { text: `${text} It was left standing alone.`, column: cell.column, choices: perhaps.map((each) => each.listed.after.name) },
      ],
    };
  }
  if (listed.after.parentId === sure.after.id || isAbove(listed, sure, directory)) return plan;
  listed.after = { ...listed.after, parentId: sure.after.id };
  return plan.fate === 'same' ? { ...plan, fate: 'changed' } : plan;
}

/** Whether one is above another in the tree, so that it cannot be put under it. */
function isAbove(one: Listed, other: Listed, directory: Directory): boolean {
  for (let at: Listed | null = other; at !== null; at = at.after.parentId === null ? null : directory.byId(at.after.parentId))
    if (at === one) return true;
  return false;
}
