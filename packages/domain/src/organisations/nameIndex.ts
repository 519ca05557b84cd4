import { type Looks, likeEnough, likenessOf, looksOf, plainName } from './likeness.ts';
import { partsOf } from './nameParts.ts';

/** Names under the parts by which a name like them would be found: few for each name, so a list of any length is gone through quickly. */
export interface NameIndex<T> {
  add(name: string, of: T): void;
  /** Those with the very name, once it is plain. */
  same(name: string): readonly T[];
  /** Those with a name like it, the most alike first; those of the very name are not among them. */
  alike(name: string): { of: T; name: string; likeness: number }[];
}

/** A part that stands for more names than this says too little. */
const mostUnderOne = 60;

/** An index of names. What is kept is compared by identity. */
export function createNameIndex<T>(): NameIndex<T> {
  const byName = new Map<string, T[]>();
  // Nearly every part has one name alone, which needs no list.
  const byPart = new Map<number, Known<T> | Known<T>[]>();
  // A name is mostly looked for and then added.
  let last = { name: '', plain: '', parts: partsOf('') };
  const taken = (name: string) => {
    if (name === last.name) return last;
    const plain = plainName(name);
    last = { name, plain, parts: partsOf(plain) };
    return last;
  };
  return {
    add(name, of) {
      const { plain, parts } = taken(name);
      const known = { plain, name, of, looks: null };
      const same = byName.get(plain);
      if (same === undefined) byName.set(plain, [of]);
      else same.push(of);
      for (const part of parts) {
        const under = byPart.get(part);
        if (under === undefined) byPart.set(part, known);
        else if (Array.isArray(under)) under.push(known);
        else byPart.set(part, [under, known]);
      }
    },
    same: (name) => byName.get(taken(name).plain) ?? [],
    alike(name) {
      const { plain, parts } = taken(name);
      // Names that are like each other mostly share several parts, and are compared once.
      const candidates = new Set<Known<T>>();
      for (const part of parts) {
        const under = byPart.get(part);
        if (under === undefined) continue;
        if (!Array.isArray(under)) candidates.add(under);
        else if (under.length <= mostUnderOne) for (const known of under) candidates.add(known);
      }
      if (candidates.size === 0) return [];
      const looks = looksOf(plain);
      const found = new Map<T, { of: T; name: string; likeness: number }>();
      for (const known of candidates) {
        if (known.plain === plain) continue;
        const how = likenessOf(looks, looksAt(known));
        if (how >= likeEnough && how > (found.get(known.of)?.likeness ?? 0))
          found.set(known.of, { of: known.of, name: known.name, likeness: how });
      }
      return [...found.values()].sort((one, other) => other.likeness - one.likeness);
    },
  };
}

/** A name in the index; what is compared of it is worked out when it first is compared. */
interface Known<T> {
  plain: string;
  name: string;
  of: T;
  looks: Looks | null;
}

function looksAt<T>(known: Known<T>): Looks {
  known.looks ??= looksOf(known.plain);
  return known.looks;
}
