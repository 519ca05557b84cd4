import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** The neighbourhoods of a workspace, among its settings. */
export function areasRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: 'settings/neighbourhoods',
    component: lazyRouteComponent(() => import('./AreasPage.tsx'), 'AreasPage'),
  });
}
