import type { ListKind } from '@weft/domain';
import type { TableColumn } from '../tables/table.ts';
import { type ListField, listFields, listKinds } from './fields.ts';

/** What each column is taken for: the key of a field, or null for a column that is left out. */
export type ColumnChoice = readonly (string | null)[];

/** A heading as headings are compared. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What each column seems to hold: by its heading, or by a heading like it. No field is taken twice but where it may be. */
export function proposeColumns(kind: ListKind, columns: readonly TableColumn[]): ColumnChoice {
  const fields = listFields[kind];
  const chosen: (string | null)[] = columns.map(() => null);
  const taken = new Set<string>();
  const choose = (at: number, field: ListField | undefined) => {
    if (field === undefined || chosen[at] !== null || (taken.has(field.key) && !field.isMany)) return;
    chosen[at] = field.key;
    taken.add(field.key);
  };
  for (const matches of [isExactly, isLike])
    columns.forEach(({ heading }, at) => {
      const plain = plainHeading(heading);
      choose(
        at,
        fields.find((each) => matches(each, plain)),
      );
    });
  return chosen;
}

/** The names of each field as headings are compared: made once, since every column is held against all of them. */
const plainNames = new Map<ListField, readonly string[]>();

function namesOf(field: ListField): readonly string[] {
  const names = plainNames.get(field) ?? [field.label, ...field.aliases].map(plainHeading);
  plainNames.set(field, names);
  return names;
}

function isExactly(field: ListField, heading: string): boolean {
  return namesOf(field).includes(heading);
}

/** A heading with all the words of a name in it, as in “Name of the group (in full)”. Short names are too easily found in others. */
function isLike(field: ListField, heading: string): boolean {
  const words = new Set(heading.split(' '));
  return namesOf(field).some((name) => {
    const wanted = name.split(' ');
    return wanted.join('').length > 4 && wanted.every((word) => words.has(word));
  });
}

/** Which kind of list it seems to be: the one with the most columns that it knows; organisations when nothing tells. */
export function proposeKind(columns: readonly TableColumn[]): ListKind {
  const score = (kind: ListKind) => proposeColumns(kind, columns).filter((key) => key !== null).length;
  return listKinds.reduce((best, kind) => (score(kind) > score(best) ? kind : best), 'organisations');
}
