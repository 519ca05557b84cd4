import type { Id } from '@weft/domain';
import type { Network } from '../build/network.ts';
import type { OnProgress } from './layout.ts';
import type { Point } from './point.ts';

/** Something to choose about a layout: the control for it is made from this. */
export interface LayoutOption {
  id: string;
  label: string;
  choices: readonly { id: string; label: string }[];
  /** Which it is until somebody chooses. */
  usual: string;
}

/** What was chosen for one layout. */
export interface Chosen {
  /** By option; what is not among them is as usual. */
  values: Readonly<Record<string, string>>;
  /** Who is to stand together, for a layout that asks for groups. */
  groups: readonly (readonly Id[])[];
  /** Who is to stand in the middle, for a layout that asks for one. */
  middle: Id | null;
}

/** A way to lay a network out, run when somebody asks for it. */
export interface Layout {
  id: string;
  label: string;
  /** What one sees of the network in it. */
  hint: string;
  options: readonly LayoutOption[];
  /** What has to be known beyond the network and its options. */
  needs: 'groups' | 'middle' | null;
  /** Places for every node, in whole units, at least a room apart: the same for the same network and choices, whatever the order of nodes. */
  run: (network: Network, chosen: Chosen, onProgress?: OnProgress) => Map<Id, Point>;
}

/** What was chosen of an option: the usual, where nothing was that it offers. */
export function chosenOf(option: LayoutOption, values: Chosen['values']): string {
  const value = values[option.id];
  return option.choices.find(({ id }) => id === value)?.id ?? option.usual;
}

/** How much room things are given. */
export const airOption: LayoutOption = {
  id: 'air',
  label: 'Room',
  choices: [
    { id: 'little', label: 'Little: more in sight' },
    { id: 'usual', label: 'As usual' },
    { id: 'much', label: 'Much: lines easier to follow' },
  ],
  usual: 'usual',
};

/** One of three measures, by how much room was chosen. */
export function airOf({ values }: Chosen, measures: { little: number; usual: number; much: number }): number {
  const value = chosenOf(airOption, values);
  return value === 'little' ? measures.little : value === 'much' ? measures.much : measures.usual;
}
