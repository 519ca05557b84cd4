import { createNameIndex, type Id, type Identifier, type Organisation, plainIdentifier, plainName } from '@weft/domain';
import type { Candidate } from './plan.ts';

/** An organisation while a list is gone through: as it is here now, if it is, and as the list leaves it. */
export interface Listed {
  before: Organisation | null;
  after: Organisation;
  /** The row that last spoke of it, and what it said; null while none has. */
  row: number | null;
  said: Readonly<Record<string, string>>;
}

/** Whom a row may be about. */
export interface Found {
  /** Taken without asking. */
  sure: Listed | null;
  why: string;
  /** Alike, or in doubt: somebody has to say. */
  perhaps: readonly { listed: Listed; why: string }[];
}

/** Organisations, found by their identifiers, names and other names, those of the list among them. */
export interface Directory {
  all(): readonly Listed[];
  byId(id: Id): Listed | null;
  byRow(row: number): Listed | null;
  byIdentifier(identifier: Identifier): Listed | null;
  find(name: string, identifiers: readonly Identifier[]): Found;
  add(listed: Listed): void;
  /** Lets it be found by what is newly known of it. */
  know(listed: Listed): void;
}

export function createDirectory(existing: readonly Organisation[]): Directory {
  const all: Listed[] = [];
  const ids = new Map<Id, Listed>();
  const identifiers = new Map<string, Listed>();
  const rows = new Map<number, Listed>();
  const names = createNameIndex<Listed>();

  const know = (listed: Listed) => {
    const { name, otherNames } = listed.after;
    if (listed.row !== null) rows.set(listed.row, listed);
    for (const each of [name, ...otherNames]) if (!names.same(each).includes(listed)) names.add(each, listed);
    for (const each of listed.after.identifiers) identifiers.set(plainIdentifier(each), listed);
  };
  const add = (listed: Listed) => {
    all.push(listed);
    ids.set(listed.after.id, listed);
    know(listed);
  };
  for (const organisation of existing) add({ before: organisation, after: organisation, row: null, said: {} });

  const byIdentifier = (identifier: Identifier) => identifiers.get(plainIdentifier(identifier)) ?? null;
  return {
    all: () => all,
    byId: (id) => ids.get(id) ?? null,
    byRow: (row) => rows.get(row) ?? null,
    byIdentifier,
    add,
    know,
    find(name, given) {
      for (const identifier of given) {
        const listed = byIdentifier(identifier);
        if (listed !== null) return { sure: listed, why: `has the identifier ${identifier.value}`, perhaps: [] };
      }
      const same = [...new Set(names.same(name))];
      const [only, ...others] = same;
      if (only !== undefined && others.length === 0) return { sure: only, why: whyOf(only, name), perhaps: [] };
      if (only !== undefined)
        return { sure: null, why: '', perhaps: same.map((listed) => ({ listed, why: 'has this name, as others here have' })) };
      return {
        sure: null,
        why: '',
        perhaps: names.alike(name).map(({ of, name: written }) => ({ listed: of, why: `is called “${written}”, which is like it` })),
      };
    },
  };
}

function whyOf({ after }: Listed, name: string): string {
  if (after.name === name) return 'has this name';
  return plainName(after.name) === plainName(name) ? 'has this name, written a little differently' : 'has this among its other names';
}

/** A listed organisation as somebody is asked about it. */
export function candidateOf({ listed, why }: { listed: Listed; why: string }): Candidate {
  const { before, after, row } = listed;
  const where = before === null ? `stands in row ${row}` : 'is here already';
  return { match: before === null ? `row ${row}` : after.id, name: after.name, why: `${where}, and ${why}` };
}
