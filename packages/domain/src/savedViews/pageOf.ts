import type { SavedView } from './savedView.ts';

const pages = ['board', 'register'] as const;

/** A page that can be saved as somebody looks at it. */
export type SavedPage = 'map' | (typeof pages)[number];

/** The page that a saved view is a way of looking at, as its address says; the map unless it says otherwise. */
export function pageOf({ search }: Pick<SavedView, 'search'>): SavedPage {
  return pages.find((page) => page === search.page) ?? 'map';
}
