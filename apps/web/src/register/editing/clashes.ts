/** Whether two values of plain JSON are the same, whatever the order of their fields. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map<string, unknown>(Object.entries(a));
  const right = new Map<string, unknown>(Object.entries(b));
  return left.size === right.size && [...left].every(([field, value]) => right.has(field) && sameValue(value, right.get(field)));
}

/**
 * The fields that both sides changed, and differently: only these need a person to choose.
 * @param base the record that both started from.
 * @param theirs the record as it stands now.
 * @param mine the fields that I changed.
 */
export function clashesOf<R extends object>(base: R, theirs: R, mine: Partial<R>): (keyof R & string)[] {
  return fieldsOf(mine).filter((field) => !sameValue(base[field], theirs[field]) && !sameValue(mine[field], theirs[field]));
}

/** What of mine is left to save after each clash was settled. */
export function keptOf<R extends object>(mine: Partial<R>, choices: Readonly<Record<string, 'mine' | 'theirs'>>): Partial<R> {
  const kept = { ...mine };
  for (const field of fieldsOf(mine)) if (choices[field] === 'theirs') delete kept[field];
  return kept;
}

function fieldsOf<R extends object>(part: Partial<R>): (keyof R & string)[] {
  // The names of an object's own fields are among its type's keys: it is made from a record's fields alone.
  return Object.keys(part) as (keyof R & string)[];
}
