import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseMapSearch, writtenSearch } from './address/mapSearch.ts';

/** The map, under a workspace. What is shown, how, and what is selected are its search parameters. */
export function mapRoute<Parent extends AnyRoute>(parentRoute: Parent) {
  return createRoute({
    getParentRoute: () => parentRoute,
    path: 'map',
    validateSearch: (search: Record<string, unknown>) => writtenSearch(parseMapSearch(search)),
    component: lazyRouteComponent(() => import('./MapPage.tsx'), 'MapPage'),
  });
}
