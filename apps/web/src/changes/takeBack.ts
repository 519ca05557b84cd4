import type { RouterOutputs } from '@weft/api';
import { type Action, actionForKind, type Id } from '@weft/domain';

export type ChangeLine = RouterOutputs['changes']['list'][number];

/**
 * The numbers of the changes that can still be taken back: nothing that they touched has been changed again since.
 * @param lines newest first, without gaps; in a log of one record the server has the last word.
 */
export function stillTakeable(lines: readonly ChangeLine[]): ReadonlySet<number> {
  const changedSince = new Set<Id>();
  const takeable = new Set<number>();
  for (const { number, touched } of lines) {
    if (touched.length > 0 && touched.every(({ id }) => !changedSince.has(id))) takeable.add(number);
    for (const { id } of touched) changedSince.add(id);
  }
  return takeable;
}

/** Whether a member may take a change back: no tenant made it by a link, and it is their own, or they may write each kind of record that it touched. The server asks again, of each record. */
export function mayTakeBack(
  line: Pick<ChangeLine, 'by' | 'byTenant' | 'touched'>,
  memberId: Id,
  can: (action: Action) => boolean,
): boolean {
  if (line.byTenant) return false;
  if (line.by?.id === memberId) return true;
  return line.touched.every(({ kind }) => can(actionForKind(kind)));
}
