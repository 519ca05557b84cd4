import type { SavedView } from './savedView.ts';

/** The page that a saved view is a way of looking at, as its address says; the map unless it says otherwise. */
export function pageOf({ search }: Pick<SavedView, 'search'>): 'map' | 'board' {
  return search.page === 'board' ? 'board' : 'map';
}
