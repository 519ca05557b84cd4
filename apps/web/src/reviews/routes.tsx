import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/rootRoute.tsx';
import { parsePortfolioSearch } from './portfolio/portfolioSearch.ts';

// Fetched when first gone to.
const pages = () => import('./pages.tsx');

/** Annual reviews under a workspace: how they stand across all tenancies, a page for each, and what they ask. */
export function reviewRoutes<Parent extends AnyRoute>(parent: Parent) {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'tenancies/reviews',
      validateSearch: parsePortfolioSearch,
      component: lazyRouteComponent(pages, 'PortfolioPage'),
    }),
    createRoute({ getParentRoute, path: 'settings/review-form', component: lazyRouteComponent(pages, 'FormPage') }),
    createRoute({ getParentRoute, path: 'tenancies/reviews/$reviewId', component: lazyRouteComponent(pages, 'ReviewPage') }),
  ] as const;
}

/** The tenant’s form. What the link says stands after `#`, which browsers send to no server: it gets into nobody’s logs. */
export const tenantRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review',
  component: lazyRouteComponent(() => import('./tenant/TenantPage.tsx'), 'TenantPage'),
});
