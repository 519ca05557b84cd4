import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseChecksSearch } from './matrix/checksSearch.ts';

// Fetched when first gone to.
const pages = () => import('./pages.tsx');

/** The checks of buildings under a workspace: how all of them stand, and which there are. */
export function complianceRoutes<Parent extends AnyRoute>(parent: Parent) {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'tenancies/checks',
      validateSearch: parseChecksSearch,
      component: lazyRouteComponent(pages, 'ChecksPage'),
    }),
    createRoute({ getParentRoute, path: 'tenancies/checks/kinds', component: lazyRouteComponent(pages, 'KindsPage') }),
  ] as const;
}
