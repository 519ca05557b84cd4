import type { Tone } from '../ui/index.ts';
import type { ListKind, RowFate } from './listTypes.ts';

/** What a list can be of, in words. */
export const kindWords: Readonly<Record<ListKind, { label: string; description: string }>> = {
  organisations: { label: 'Organisations', description: 'Each row is an organisation' },
  relationships: { label: 'Relationships', description: 'Each row is a relationship, with who takes part in it' },
  people: { label: 'People and posts', description: 'Each row is somebody and the post they have, or a post that is vacant' },
};

/** What becomes of a row, in words. */
export const fateWords: Readonly<Record<RowFate, { label: string; tone: Tone; explained: string }>> = {
  wrong: { label: 'To mend', tone: 'caution', explained: 'These are left out until they are mended.' },
  new: { label: 'New', tone: 'positive', explained: 'These are not here yet and will be added.' },
  changed: { label: 'Changed', tone: 'accent', explained: 'These are here already; what the list says otherwise will be changed.' },
  same: { label: 'As they are', tone: 'neutral', explained: 'These are here already, and the list says nothing new of them.' },
  skipped: { label: 'Skipped', tone: 'neutral', explained: 'These are passed over, each for its reason.' },
};

/** In the order in which they are looked at. */
export const fates: readonly RowFate[] = ['wrong', 'new', 'changed', 'same', 'skipped'];

/** `1 row`, `2,000 rows`. */
export function rowsInWords(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'row' : 'rows'}`;
}
