import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseFindingsSearch } from './list/findingsSearch.ts';

/** What is found about a workspace. */
export function findingRoutes<Parent extends AnyRoute>(parent: Parent) {
  return [
    createRoute({
      getParentRoute: () => parent,
      path: 'findings',
      validateSearch: parseFindingsSearch,
      component: lazyRouteComponent(() => import('./list/FindingsPage.tsx'), 'FindingsPage'),
    }),
  ] as const;
}
