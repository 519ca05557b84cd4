import type { Freshness, Level, RelationshipStatus, RelationshipType, Side } from '@weft/domain';
import type { LevelChoice, Risk, Route } from '../filter/filter.ts';

/** A key such as `council-team` as words: "Council team". */
export function asWords(key: string): string {
  const words = key.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// Kept: to make one for each number takes far longer than to write the number.
const number = new Intl.NumberFormat('en-GB');

/** The word with its number, such as "1 step" or "3 steps". Names a plural that is not made with an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** The first letter small, as within a sentence; left alone when the word is all capitals, such as NHS. */
export function midSentence(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** What the kinds of organisation are called: the reference list's labels by key. Kinds that are left out are called by their key. */
export type KindLabels = Readonly<Record<string, string>>;

export function kindLabel(kind: string, labels: KindLabels = {}): string {
  return labels[kind] ?? asWords(kind);
}

export const typeLabels: Readonly<Record<RelationshipType, string>> = {
  shaping: 'Shaping',
  ongoing: 'Ongoing',
  neighbourhood: 'Neighbourhood',
  commissioning: 'Commissioning',
  delivery: 'Delivery',
};

export const levelLabels: Readonly<Record<Level, string>> = { neighbourhood: 'Neighbourhood', place: 'Place', system: 'System' };

export const levelChoiceLabels: Readonly<Record<LevelChoice, string>> = {
  neighbourhood: 'Neighbourhood level',
  place: 'Place level',
  system: 'System level',
  none: 'No level yet',
};

export const statusLabels: Readonly<Record<RelationshipStatus, string>> = {
  proposed: 'Proposed',
  planned: 'Planned',
  active: 'Active',
  paused: 'Paused',
  completed: 'Completed',
  unknown: 'Status not known',
};

export const sideLabels: Readonly<Record<Side, string>> = { council: 'Council side', partner: 'Partner side', other: 'Neither side' };

export const freshnessLabels: Readonly<Record<Freshness, string>> = {
  fresh: 'Confirmed lately',
  stale: 'Needs confirming',
  disputed: 'Disputed',
};

export const routeLabels: Readonly<Record<Route, string>> = { direct: 'Direct', brokered: 'Through a broker' };

export const riskLabels: Readonly<Record<Risk, string>> = {
  'single-holder': 'Hangs on one holder',
  'no-holder': 'A side with no holder',
  'no-senior': 'No senior holder at the council',
};
