import { useQuery } from '@tanstack/react-query';
import { pageOf, type SavedView, type Snapshot, type Tour } from '@weft/domain';
import { lookup } from '@weft/network';
import { useCallback, useMemo } from 'react';
import { useTRPC } from '../../data/index.ts';
import { instead, type MapSearch } from '../address/mapSearch.ts';
import { useMap } from '../state/mapState.ts';
import { withoutGone } from './missing.ts';

const none: readonly never[] = [];

const ofTheMap = (views: SavedView[]) => views.filter((view) => pageOf(view) === 'map');

/** The saved views of the map, by name; `undefined` until they are here. */
export function useSavedViews(): readonly SavedView[] | undefined {
  return useQuery(useTRPC().savedViews.list.queryOptions(undefined, { select: ofTheMap })).data;
}

/** The tours of the workspace, by name. */
export function useTours(): readonly Tour[] {
  return useQuery(useTRPC().tours.list.queryOptions()).data ?? none;
}

/** Says whether there is a record of an id on the map. */
export function hereIn(snapshot: Snapshot): (id: string) => boolean {
  const { organisations, relationships, posts } = lookup(snapshot);
  const areas = new Set(snapshot.areas.map((area) => area.id));
  return (id) => organisations.has(id) || relationships.has(id) || posts.has(id) || areas.has(id);
}

/** Opens a saved view in place of what is on screen; `now` says how it is shown. */
export function useOpenView(): (view: SavedView, now?: Partial<MapSearch>, how?: 'push' | 'replace') => void {
  const { go, snapshot, search } = useMap();
  const isHere = useMemo(() => hereIn(snapshot), [snapshot]);
  const { projector } = search;
  return useCallback(
    (view, now = {}, how = 'push') => go(instead(withoutGone(view.search, isHere), { saved: view.id, projector, ...now }), how),
    [go, isHere, projector],
  );
}
