interface Versioned {
  version: number;
}

/** Something that was saved from here: over which version of the record, which version it then was, and what it said. */
export interface OwnSave<R extends Versioned> {
  over: number;
  version: number;
  data: Partial<R>;
}

/**
 * A record with what was saved from here over it since, for something to be saved that was made of the record without it (`next`). Where somebody else
 * saved in between it stays as it was, so that what they changed is met as theirs. So it does where both say what is on one list: the later says
 * nothing of what the earlier put there.
 * @param saves first to last.
 */
export function withOwnSaves<R extends Versioned>(record: R, saves: readonly OwnSave<R>[], next: Partial<R>): R {
  let now = record;
  for (const { over, version, data } of saves) {
    if (now.version === over && !shareAList(data, next)) now = { ...now, ...data, version };
  }
  return now;
}

function shareAList(one: object, other: object): boolean {
  const lists = new Set(listsOf(one));
  return listsOf(other).some((field) => lists.has(field));
}

/** The fields that hold more than one thing. */
function listsOf(data: object): string[] {
  return Object.entries(data).flatMap(([field, value]) => (typeof value === 'object' && value !== null ? [field] : []));
}
