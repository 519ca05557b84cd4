import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseBoardSearch } from './board/boardSearch.ts';
import { parseNumbersSearch } from './numbers/numbersSearch.ts';

/** The board, the numbers, the page of one case, and the papers made of cases, under a workspace. */
export function caseRoutes<Parent extends AnyRoute>(parent: Parent) {
  const boardRoute = createRoute({
    getParentRoute: () => parent,
    path: 'cases',
    validateSearch: parseBoardSearch,
    component: lazyRouteComponent(() => import('./board/BoardPage.tsx'), 'BoardPage'),
  });
  const numbersRoute = createRoute({
    getParentRoute: () => parent,
    path: 'cases/numbers',
    validateSearch: parseNumbersSearch,
    component: lazyRouteComponent(() => import('./numbers/NumbersPage.tsx'), 'NumbersPage'),
  });
  const caseRoute = createRoute({
    getParentRoute: () => parent,
    path: 'cases/$caseId',
    component: lazyRouteComponent(() => import('./page/CasePage.tsx'), 'CasePage'),
  });
  const meetingRoute = createRoute({
    getParentRoute: () => parent,
    path: 'cases/$caseId/meeting',
    component: lazyRouteComponent(() => import('./meeting/MeetingPage.tsx'), 'MeetingPage'),
  });
  const buildingSnagsRoute = createRoute({
    getParentRoute: () => parent,
    path: 'cases/buildings/$assetId/snags',
    component: lazyRouteComponent(() => import('./meeting/BuildingSnagsPage.tsx'), 'BuildingSnagsPage'),
  });
  return [boardRoute, numbersRoute, caseRoute, meetingRoute, buildingSnagsRoute] as const;
}
