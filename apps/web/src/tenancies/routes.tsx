import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseTenanciesSearch } from './list/tenanciesSearch.ts';

// Fetched when first gone to, all at once: who looks at the list soon looks at a building.
const pages = () => import('./pages.tsx');

/** The register of buildings and tenancies under a workspace: the list, and a page for each. */
export function tenancyRoutes<Parent extends AnyRoute>(parent: Parent) {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'tenancies',
      validateSearch: parseTenanciesSearch,
      component: lazyRouteComponent(pages, 'TenanciesPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'tenancies/registers',
      component: lazyRouteComponent(() => import('./registers/RegistersPage.tsx'), 'RegistersPage'),
    }),
    createRoute({ getParentRoute, path: 'tenancies/$tenancyId', component: lazyRouteComponent(pages, 'TenancyPage') }),
    createRoute({ getParentRoute, path: 'tenancies/buildings/$assetId', component: lazyRouteComponent(pages, 'BuildingPage') }),
  ] as const;
}
