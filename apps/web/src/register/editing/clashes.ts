/** Whether two values of plain JSON are the same, whatever the order of their fields. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map<string, unknown>(Object.entries(a));
  const right = new Map<string, unknown>(Object.entries(b));
  return left.size === right.size && [...left].every(([field, value]) => right.has(field) && sameValue(value, right.get(field)));
}

/** A field whose entries are each somebody's to change by themselves, such as the score of each question. */
export interface Apart {
  /** The entries there can be, in the order to ask about them. */
  parts: readonly string[];
  labelOf: (part: string) => string;
  wordsOf: (value: unknown) => string;
}
export type ApartFields<R> = { readonly [Field in keyof R & string]?: Apart };

/** A field, or one entry of a field taken apart, that both sides changed, and differently. */
export interface Clash {
  /** What the choice is kept under: the field, or the field and its entry. */
  id: string;
  field: string;
  /** Which entry, and how it is said; null for a whole field. */
  entry: { label: string; wordsOf: Apart['wordsOf'] } | null;
  mine: unknown;
  theirs: unknown;
}

/**
 * What both sides changed, and differently: only this needs a person to choose.
 * @param base the record that both started from.
 * @param theirs the record as it stands now.
 * @param mine the fields that I changed.
 */
export function clashesOf<R extends object>(base: R, theirs: R, mine: Partial<R>, apart: ApartFields<R> = {}): Clash[] {
  return fieldsOf(mine).flatMap((field) =>
    entriesOf(field, apart).flatMap((part) => {
      const [was, ours, standing] = [base, mine, theirs].map((side) => valueAt(side[field], part));
      const isClash = !sameValue(was, standing) && !sameValue(was, ours) && !sameValue(ours, standing);
      return isClash ? [{ id: idOf(field, part), field, entry: entryOf(apart[field], part), mine: ours, theirs: standing }] : [];
    }),
  );
}

/** What of mine is left to save over theirs after each clash was settled. A field taken apart keeps what they changed in its other entries. */
export function keptOf<R extends object>(
  sides: { base: R; theirs: R; mine: Partial<R> },
  choices: Readonly<Record<string, 'mine' | 'theirs'>>,
  apart: ApartFields<R> = {},
): Partial<R> {
  const { base, theirs, mine } = sides;
  const kept: Partial<R> = {};
  for (const field of fieldsOf(mine)) {
    const ours = entriesOf(field, apart).filter((part) => choices[idOf(field, part)] !== 'theirs');
    if (apart[field] === undefined) {
      if (ours.length > 0) kept[field] = mine[field];
      continue;
    }
    const changed = ours.filter((part) => !sameValue(valueAt(base[field], part), valueAt(mine[field], part)));
    if (changed.length > 0) Object.assign(kept, { [field]: withEntries(theirs[field], mine[field], changed) });
  }
  return kept;
}

/** A field's entries where they are taken apart; else it is one, which is written null. */
function entriesOf<R extends object>(field: keyof R & string, apart: ApartFields<R>): readonly (string | null)[] {
  return apart[field]?.parts ?? [null];
}

function entryOf(apart: Apart | undefined, part: string | null): Clash['entry'] {
  return apart === undefined || part === null ? null : { label: apart.labelOf(part), wordsOf: apart.wordsOf };
}

function idOf(field: string, part: string | null): string {
  return part === null ? field : `${field}.${part}`;
}

function entries(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function valueAt(value: unknown, part: string | null): unknown {
  return part === null ? value : entries(value).get(part);
}

/** Theirs, with some entries as mine has them, or without those that mine has not. */
function withEntries(theirs: unknown, mine: unknown, changed: readonly (string | null)[]): Record<string, unknown> {
  const after = entries(theirs);
  for (const part of changed) {
    if (part === null) continue;
    after.delete(part);
    if (entries(mine).has(part)) after.set(part, valueAt(mine, part));
  }
  return Object.fromEntries(after);
}

function fieldsOf<R extends object>(part: Partial<R>): (keyof R & string)[] {
  // The names of an object's own fields are among its type's keys: it is made from a record's fields alone.
  return Object.keys(part) as (keyof R & string)[];
}
