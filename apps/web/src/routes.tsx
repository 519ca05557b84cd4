import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { actionRoutes } from './actions/routes.tsx';
import { areasRoute } from './areas/routes.tsx';
import { caseRoutes } from './cases/routes.tsx';
import { changesRoutes } from './changes/routes.tsx';
import { complianceRoutes } from './compliance/routes.tsx';
import { findingRoutes } from './findings/routes.tsx';
import { flowsRoute } from './flows/routes.tsx';
import { homeRoute } from './home/routes.tsx';
import { importRoute } from './imports/routes.tsx';
import { mapRoute } from './map/routes.tsx';
import { registerRoutes } from './register/routes.tsx';
import { reviewRoutes, tenantRoute } from './reviews/routes.tsx';
import { outsideRoute, rootRoute } from './shell/rootRoute.tsx';
import { tenancyRoutes } from './tenancies/routes.tsx';
import { termsRoute } from './terms/routes.tsx';
import { chooseRoute, filesRoute, settingsRoute, workspaceRoute } from './workspaces/routes.tsx';

const gallerySearch = z.object({
  /** Show each component in the page's own theme, or in light and dark side by side. */
  themes: z.enum(['one', 'both']).catch('one').default('one'),
});

const galleryRoute = createRoute({
  getParentRoute: () => outsideRoute,
  path: '/ui',
  validateSearch: gallerySearch,
  component: lazyRouteComponent(() => import('./ui/Gallery.tsx'), 'GalleryPage'),
});

const accessibilityRoute = createRoute({
  getParentRoute: () => outsideRoute,
  path: '/accessibility',
  component: lazyRouteComponent(() => import('./shell/AccessibilityPage.tsx'), 'AccessibilityPage'),
});

/** Every route, composed here and nowhere else. A feature folder exports its route; add it to this list. */
export const routeTree = rootRoute.addChildren([
  outsideRoute.addChildren([chooseRoute, galleryRoute, accessibilityRoute]),
  workspaceRoute.addChildren([
    filesRoute,
    settingsRoute,
    areasRoute(workspaceRoute),
    homeRoute(workspaceRoute),
    ...registerRoutes(workspaceRoute),
    ...changesRoutes(workspaceRoute),
    importRoute(workspaceRoute),
    mapRoute(workspaceRoute),
    ...caseRoutes(workspaceRoute),
    flowsRoute(workspaceRoute),
    termsRoute(workspaceRoute),
    ...tenancyRoutes(workspaceRoute),
    ...complianceRoutes(workspaceRoute),
    ...reviewRoutes(workspaceRoute),
    ...actionRoutes(workspaceRoute),
    ...findingRoutes(workspaceRoute),
  ]),
  tenantRoute,
]);
