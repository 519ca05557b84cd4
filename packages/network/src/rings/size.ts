import { type Day, daysBetween, type Id, type SnapshotRelationship } from '@weft/domain';
import { participantsOf } from '../snapshot/lookup.ts';

/** What sizes are read from besides the relationship itself. */
export interface SizeFacts {
  today: Day;
  /** How many sides have placed each relationship on the axes. */
  placements: ReadonlyMap<Id, number>;
}

interface Measure {
  label: string;
  /** What a larger mark says. */
  larger: string;
  /** From nothing, at or below 0, to as much as is told apart, at or above 1. */
  share: (relationship: SnapshotRelationship, facts: SizeFacts) => number;
}

/** Two years unconfirmed, or never confirmed, is as long as is told apart. */
const longest = 2 * 365;

const measures = {
  parties: {
    label: 'How many take part',
    larger: 'Larger: more take part',
    share: (relationship) => (participantsOf(relationship).length - 2) / 6,
  },
  placements: {
    label: 'Sides that placed it on the axes',
    larger: 'Larger: placed on the axes by both sides',
    share: ({ id }, { placements }) => (placements.get(id) ?? 0) / 2,
  },
  confirmed: {
    label: 'Days since confirmed',
    larger: 'Larger: longer since anybody confirmed it',
    share: ({ confirmedOn }, { today }) => (confirmedOn === null ? 1 : daysBetween(confirmedOn, today) / longest),
  },
} as const satisfies Record<string, Measure>;

/** What the size of a mark tells. */
export type SizeBy = keyof typeof measures;
export const sizesBy = ['parties', 'placements', 'confirmed'] as const satisfies readonly SizeBy[];

/** What each measure is called, and what a larger mark says by it: what its control and the legend are made from. */
export const sizeLabels: Readonly<Record<SizeBy, Pick<Measure, 'label' | 'larger'>>> = measures;

/** The smallest mark of a cell, as a part of its largest. */
const least = 0.62;

/** How large a mark is, from its smallest to 1. */
export function sizeOf(relationship: SnapshotRelationship, by: SizeBy, facts: SizeFacts): number {
  return least + (1 - least) * Math.min(1, Math.max(0, measures[by].share(relationship, facts)));
}
