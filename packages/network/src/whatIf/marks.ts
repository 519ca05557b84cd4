import type { Id } from '@weft/domain';
import type { Consequences, Fate } from './fate.ts';

/** What a drawing says of a record while something is supposed. */
export type SupposedMark = Fate | 'alone' | 'gone';

/** The mark of each record that is not as it was, by id: relationships by their fate, organisations left alone or gone. */
export function supposedMarks({ affected, alone, goneIds }: Consequences): Map<Id, SupposedMark> {
  const marks = new Map<Id, SupposedMark>();
  for (const { relationship, fate } of affected) marks.set(relationship.id, fate);
  for (const { organisation } of alone) marks.set(organisation.id, 'alone');
  for (const id of goneIds) marks.set(id, 'gone');
  return marks;
}
