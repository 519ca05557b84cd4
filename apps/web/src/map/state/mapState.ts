import type { Id, Snapshot } from '@weft/domain';
import { type Clock, type Filter, filterSchema, type KindLabels, type Network, type Visible } from '@weft/network';
import { createContext, useContext } from 'react';
import type { MapSearch, View } from '../address/mapSearch.ts';
import type { MapAddress } from '../address/useMapAddress.ts';
import type { Moves } from '../places/useMoves.ts';
import type { PlacesState } from '../places/usePlaces.ts';
import type { Drawing } from '../tie/useDrawing.ts';

/** What every part of the map works from. */
export interface MapState extends MapAddress, PlacesState, Drawing {
  view: View;
  filter: Filter;
  selected: readonly Id[];
  snapshot: Snapshot;
  clock: Clock;
  /** What the kinds of organisation are called. */
  kinds: KindLabels;
  visible: Visible;
  /** What is drawn: the same, and while another day is compared with, what was lost since too, each with what became of it. */
  drawn: Visible;
  /** Everything, whatever the filter: what has a place has it here. */
  whole: Network;
  move: Moves['move'];
  setFilter: (filter: Filter, how?: 'push' | 'replace') => void;
  select: (ids: readonly Id[]) => void;
}

export const MapContext = createContext<MapState | null>(null);

/** The map around this component. */
export function useMap(): MapState {
  const value = useContext(MapContext);
  if (!value) throw new Error('This belongs on the map.');
  return value;
}

/** Every field of the filter, empty: what a whole filter is written over. */
export const clearedFilter: Partial<MapSearch> = Object.fromEntries(Object.keys(filterSchema.shape).map((field) => [field, undefined]));
