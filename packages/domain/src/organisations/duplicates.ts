import type { Id } from '../values/id.ts';
import { plainIdentifier } from './identifier.ts';
import { plainName } from './likeness.ts';
import { createNameIndex } from './nameIndex.ts';
import type { Organisation } from './organisation.ts';

/** What is looked at to tell whether two are the same. */
export type Comparable = Pick<Organisation, 'id' | 'name' | 'otherNames' | 'identifiers' | 'parentId' | 'notSameAs'>;

/** Two organisations that may be one and the same, and why, the strongest reason first. */
export interface Duplicate {
  one: Id;
  other: Id;
  reasons: readonly string[];
  /** From 0 to 1: what to look at first. */
  likeness: number;
}

/** A name that more than this share says too little: they would be hundreds of pairs. */
const mostOfOneName = 20;

/**
 * Organisations that may be the same: by an identifier, by a name, or by a name like it, with the matcher that imports use. The most alike first.
 * Whatever somebody said is not the same is left out, and so is a team that is called as what it is part of.
 */
export function findDuplicates(organisations: readonly Comparable[]): Duplicate[] {
  const steps = duplicateSteps(organisations);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, an organisation at a time: whoever goes through the steps of a long list can do something else between any two. */
export function* duplicateSteps(organisations: readonly Comparable[]): Generator<undefined, Duplicate[]> {
  const byId = new Map(organisations.map((each) => [each.id, each]));
  const found = new Map<string, { one: Id; other: Id; reasons: Map<string, number> }>();
  const say = (one: Comparable, other: Comparable, reason: string, likeness: number) => {
    if (one === other || one.notSameAs.includes(other.id) || other.notSameAs.includes(one.id)) return;
    if (likeness < sure && (isWithin(one, other, byId) || isWithin(other, one, byId))) return;
    const [first, second] = one.id < other.id ? [one, other] : [other, one];
    const key = `${first.id} ${second.id}`;
    const pair = found.get(key) ?? { one: first.id, other: second.id, reasons: new Map() };
    pair.reasons.set(reason, Math.max(likeness, pair.reasons.get(reason) ?? 0));
    found.set(key, pair);
  };
  yield* sayIdentifiers(organisations, say);
  yield* sayNames(organisations, say);
  return [...found.values()]
    .map(({ one, other, reasons }) => {
      const ranked = [...reasons].sort(([, a], [, b]) => b - a);
      return { one, other, reasons: ranked.map(([reason]) => reason), likeness: ranked[0]?.[1] ?? 0 };
    })
    .sort((a, b) => b.likeness - a.likeness || (a.one < b.one ? -1 : 1));
}

type Say = (one: Comparable, other: Comparable, reason: string, likeness: number) => void;

/** An identifier is given to one body only. */
const sure = 1;

function* sayIdentifiers(organisations: readonly Comparable[], say: Say): Generator<undefined> {
  const seen = new Map<string, Comparable[]>();
  for (const each of organisations) {
    yield;
    for (const identifier of each.identifiers) {
      const plain = plainIdentifier(identifier);
      const before = seen.get(plain);
      if (before === undefined) seen.set(plain, [each]);
      else if (before.length < mostOfOneName) {
        for (const other of before) say(other, each, `Both have the identifier ${identifier.value}.`, sure);
        before.push(each);
      }
    }
  }
}

function* sayNames(organisations: readonly Comparable[], say: Say): Generator<undefined> {
  const index = createNameIndex<Comparable>();
  for (const each of organisations) {
    for (const name of namesOf(each)) index.add(name, each);
    yield;
  }
  for (const each of organisations) {
    yield;
    for (const name of namesOf(each)) {
      const same = [...new Set(index.same(name))];
      if (same.length <= mostOfOneName) for (const other of same) say(each, other, sameWords(each, other, name), 0.99);
      for (const { of, name: like, likeness } of index.alike(name)) {
        // Each pair is met from both its sides.
        if (each.id < of.id) say(each, of, `“${name}” is like “${like}”.`, likeness * 0.98);
      }
    }
  }
}

function namesOf({ name, otherNames }: Comparable): string[] {
  return [...new Set([name, ...otherNames])];
}

function sameWords(one: Comparable, other: Comparable, name: string): string {
  const plain = plainName(name);
  const [mine, theirs] = [plainName(one.name) === plain, plainName(other.name) === plain];
  if (mine && theirs) return 'Both have the same name.';
  const [called, also] = mine ? [one, other] : [other, one];
  if (!mine && !theirs) return `Both are also known as “${name}”.`;
  return `“${called.name}” is also another name of “${also.name}”.`;
}

function isWithin(part: Comparable, whole: Comparable, byId: ReadonlyMap<Id, Comparable>): boolean {
  const seen = new Set<Id>();
  for (let at = part.parentId; at !== null && !seen.has(at); at = byId.get(at)?.parentId ?? null) {
    if (at === whole.id) return true;
    seen.add(at);
  }
  return false;
}
