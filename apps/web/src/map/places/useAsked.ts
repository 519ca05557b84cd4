import type { Id } from '@weft/domain';
import { chosenOf, groupingOf, groupingOption, groupsOf, layoutOf, layouts } from '@weft/network';
import { useState } from 'react';
import { isLarge } from '../../ui/map/networkScale.ts';
import { useMap } from '../state/mapState.ts';
import type { Task } from './work.ts';

type Scope = 'all' | 'selected';

export interface Asked {
  /** The id of the layout. */
  layout: string;
  setLayout: (id: string) => void;
  values: Readonly<Record<string, string>>;
  setValue: (option: string, value: string) => void;
  /** Who can be in the middle: the organisations that are selected, the best connected first. */
  middles: readonly { id: Id; label: string }[];
  middle: Id | null;
  setMiddle: (id: Id) => void;
  /** How many of what is selected have a place of their own. */
  selectedCount: number;
  scope: Scope;
  setScope: (scope: Scope) => void;
  /** Whether nothing is missing that the layout needs. */
  isWhole: boolean;
  task: () => Omit<Task, 'network'>;
}

/** What is asked of a layout, as it is put together. */
export function useAsked(): Asked {
  const { whole, snapshot, kinds, selected } = useMap();
  const [layout, setLayout] = useState(layouts[0].id);
  const isSeenInGroups = isLarge(whole.nodes.length + whole.edges.length);
  // Groups that one sees from far off are those that are to stand together.
  const [values, setValues] = useState<Asked['values']>(isSeenInGroups ? { [groupingOption.id]: 'neighbourhood' } : {});
  const [chosen, setMiddle] = useState<Id | null>(null);
  const [scope, setScope] = useState<Scope>('all');
  const wanted = new Set(selected);
  const nodes = whole.nodes.filter(({ id }) => wanted.has(id));
  const middles = nodes.filter(({ kind }) => kind === 'organisation').sort((a, b) => b.degree - a.degree);
  const middle = middles.find(({ id }) => id === chosen)?.id ?? middles[0]?.id ?? null;
  const { needs } = layoutOf(layout);

  const task = () => {
    const by = groupingOf(chosenOf(groupingOption, values));
    const groups = needs === 'groups' ? groupsOf(snapshot.organisations, snapshot, kinds, by).map(({ members }) => members) : [];
    return { layout, only: scope === 'selected' ? nodes.map(({ id }) => id) : null, chosen: { values, groups, middle } };
  };
  return {
    layout,
    setLayout,
    values,
    setValue: (option, value) => setValues((before) => ({ ...before, [option]: value })),
    middles,
    middle,
    setMiddle,
    selectedCount: nodes.length,
    scope,
    setScope,
    isWhole: needs !== 'middle' || middle !== null,
    task,
  };
}
