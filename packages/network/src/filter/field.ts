import type { Freshness, Id, Snapshot, SnapshotOrganisation, SnapshotRelationship } from '@weft/domain';
import type { KindLabels } from '../labels/labels.ts';
import { memo } from '../memo/memo.ts';
import { type Lookup, lookup, participantsOf } from '../snapshot/lookup.ts';
import type { Clock } from './clock.ts';
import { type Filter, parseFilter } from './filter.ts';
import { freshnessById } from './freshness.ts';

/** What relationships are tested against: their records, the day, and how fresh each is. */
export interface Facts {
  snapshot: Snapshot;
  clock: Clock;
  records: Lookup;
  freshness: ReadonlyMap<Id, Freshness>;
}

/** The facts of a snapshot on a day, gathered once. */
export const factsOf = memo((snapshot: Snapshot, clock: Clock): Facts => {
  const { today, reviewMonths } = clock;
  return { snapshot, clock, records: lookup(snapshot), freshness: freshnessById(snapshot.relationships, today, reviewMonths) };
});

/** A value to choose, and what to call it. */
export interface Offer {
  value: string;
  label: string;
}

/** The fields of a filter that hold values of relationships: the words, the focus and what is shown besides are not among them. */
export type ChoiceId = Exclude<keyof Filter, 'q' | 'tieless' | 'focus' | 'steps'>;

/**
 * One way to narrow the map down, whole: its control, its chips, its choices with their counts and its test are all made from this.
 * A relationship passes when it has one of the values chosen.
 */
export interface ChoiceField {
  /** Its name in the address. */
  id: ChoiceId;
  label: string;
  /** Any of a few, one of a few, or one to be found by name. */
  control: 'some' | 'one' | 'find';
  /** What a control says while nothing is chosen. */
  anything: string;
  /** The values that a relationship has. */
  valuesOf: (relationship: SnapshotRelationship, facts: Facts) => readonly string[];
  /** For values that belong to those who take part: the values of one of them. */
  valuesOfOrganisation?: (organisation: SnapshotOrganisation) => readonly string[];
  /** What can be chosen, in order, among the values that relationships have. */
  offers: (facts: Facts, kinds: KindLabels, had: Iterable<string>) => Offer[];
  /** A value in words by itself, as on a chip. */
  chip: (value: string, records: Lookup, kinds: KindLabels) => string;
  /** Whether the value still names something: what is gone is passed over, so that an old address still shows something. */
  isKnown?: (value: string, records: Lookup) => boolean;
}

/** What is shown besides, on or off. */
export interface SwitchField {
  id: 'tieless';
  label: string;
  control: 'switch';
  chip: string;
  /** How much switching it on would show. */
  count: (facts: Facts) => number;
}

export type FilterField = ChoiceField | SwitchField;

/** The values that a filter holds in a field. */
export function chosenIn(filter: Filter, { id }: ChoiceField): readonly string[] {
  const chosen = filter[id];
  return chosen === undefined ? [] : typeof chosen === 'string' ? [chosen] : chosen;
}

/** The filter with other values in a field; without that field for none. */
export function withChosen(filter: Filter, { id, control }: ChoiceField, values: readonly string[]): Filter {
  return parseFilter({ ...filter, [id]: control === 'some' ? values : values[0] });
}

/** A field of the organisations that take part. */
export function valuesOfParticipants(of: (organisation: SnapshotOrganisation) => readonly string[]) {
  return {
    valuesOfOrganisation: of,
    valuesOf: (relationship: SnapshotRelationship, { records }: Facts) =>
      participantsOf(relationship).flatMap((id) => {
        const found = records.organisations.get(id);
        return found ? of(found) : [];
      }),
  };
}

/** A field whose values are few and known: all are offered, even those that nothing has. */
export function valuesListed<V extends string>(values: readonly V[], labels: Readonly<Record<V, string>>) {
  const offers = values.map((value): Offer => ({ value, label: labels[value] }));
  const words = new Map(offers.map(({ value, label }) => [value, label]));
  return { offers: () => offers, chip: (value: string) => words.get(value) ?? value };
}

const byLabel = new Intl.Collator('en-GB', { numeric: true });

/** Offers in the order of their names. */
export function byName(values: Iterable<string>, labelOf: (value: string) => string): Offer[] {
  const offers = [...values].map((value) => ({ value, label: labelOf(value) }));
  return offers.sort((a, b) => byLabel.compare(a.label, b.label) || (a.value < b.value ? -1 : 1));
}
