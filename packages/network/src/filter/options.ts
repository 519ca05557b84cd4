import type { KindLabels } from '../labels/labels.ts';
import type { ChoiceField, Facts, Offer } from './field.ts';

/** One value of a field, what to call it, and how many of the snapshot's relationships it would leave by itself. */
export interface FilterOption extends Offer {
  count: number;
}

/**
 * What can be chosen in a field, with counts over the whole snapshot.
 * @param kinds what the kinds of organisation are called.
 */
export function optionsOf(field: ChoiceField, facts: Facts, kinds: KindLabels = {}): FilterOption[] {
  const counts = new Map<string, number>();
  for (const relationship of facts.snapshot.relationships)
    for (const value of new Set(field.valuesOf(relationship, facts))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return field.offers(facts, kinds, counts.keys()).map((offer) => ({ ...offer, count: counts.get(offer.value) ?? 0 }));
}
