import type { SavedView } from './savedView.ts';

/** The page that a saved view is a way of looking at, as its address says; the map unless it says otherwise. */
export function pageOf({ search }: Pick<SavedView, 'search'>): 'map' | 'board' | 'register' {
  return pages.find((page) => page === search.page) ?? 'map';
}

const pages = ['board', 'register'] as const;
