import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** The page that brings lists in, under the route of a workspace. */
export function importRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: 'register/import',
    component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ImportPage'),
  });
}
