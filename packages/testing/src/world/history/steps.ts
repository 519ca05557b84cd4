import { type ChangeItem, nameSchema, type RecordKind, recordKinds } from '@weft/domain';
import fc from 'fast-check';
import { adding, changing, removing } from '../changes.ts';
import { makeAny } from './any.ts';
import { Chance } from './chance.ts';
import { drawnFields } from './fields.ts';
import type { Model } from './model.ts';

/** One thing that somebody does to a workspace, drawn at random before it is known what is there. */
export interface Act {
  does: 'add' | 'change' | 'remove';
  kind: RecordKind;
  numbers: number[];
  texts: string[];
}

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 24 })
  .map((drawn) => nameSchema.safeParse(drawn))
  .filter((parsed) => parsed.success)
  .map((parsed) => parsed.data);

// Bodies and the ties between them are drawn more often, since most else points to them.
const kinds = [...recordKinds, 'organisation', 'organisation', 'relationship', 'relationship', 'post', 'person'] as const;

const act: fc.Arbitrary<Act> = fc.record({
  does: fc.constantFrom('add', 'add', 'add', 'change', 'change', 'remove'),
  kind: fc.constantFrom(...kinds),
  numbers: fc.array(fc.nat(99_999), { minLength: 24, maxLength: 24 }),
  texts: fc.array(text, { minLength: 3, maxLength: 3 }),
});

/** A history: change after change, each of one to four acts. */
export const histories = (most: number): fc.Arbitrary<Act[][]> =>
  fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: most });

function drawnItems<K extends RecordKind>(kind: K, { does, numbers, texts }: Act, model: Model, workspaceId: string): ChangeItem[] {
  const chance = new Chance(numbers, texts);
  const standing = model.all(kind);
  if (does === 'add' && kind !== 'workspace') {
    const fields = drawnFields[kind](model, chance, null);
    return fields === null ? [] : [adding(kind, makeAny[kind](workspaceId, fields))];
  }
  if (standing.length === 0) return [];
  const chosen = chance.one(standing);
  if (does === 'remove' && kind !== 'workspace') {
    return model.restingOn(chosen.id).map((kept): ChangeItem => removing(kept.kind, kept.record));
  }
  const fields = drawnFields[kind](model, chance, chosen);
  return fields === null ? [] : [changing(kind, chosen, fields)];
}

/**
 * The items of one change that does these acts to a workspace that stands as the model says. Acts that cannot be done there, or that touch
 * a record already touched, are left out, so there may be none.
 */
export function itemsFor(acts: readonly Act[], model: Model, workspaceId: string): ChangeItem[] {
  const draft = model.copy();
  const items: ChangeItem[] = [];
  const touched = new Set<string>();
  for (const each of acts) {
    const drawn = drawnItems(each.kind, each, draft, workspaceId);
    if (drawn.some((item) => touched.has(item.id))) continue;
    for (const item of drawn) touched.add(item.id);
    draft.follow(drawn);
    items.push(...drawn);
  }
  return items;
}
