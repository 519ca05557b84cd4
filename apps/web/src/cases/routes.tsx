import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseBoardSearch } from './board/boardSearch.ts';

/** The board and the page of one case, under a workspace. */
export function caseRoutes<Parent extends AnyRoute>(parent: Parent) {
  const boardRoute = createRoute({
    getParentRoute: () => parent,
    path: 'cases',
    validateSearch: parseBoardSearch,
    component: lazyRouteComponent(() => import('./board/BoardPage.tsx'), 'BoardPage'),
  });
  const caseRoute = createRoute({
    getParentRoute: () => parent,
    path: 'cases/$caseId',
    component: lazyRouteComponent(() => import('./page/CasePage.tsx'), 'CasePage'),
  });
  return [boardRoute, caseRoute] as const;
}
