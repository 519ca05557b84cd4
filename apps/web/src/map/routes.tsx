import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseMapSearch, writtenSearch } from './address/mapSearch.ts';
import { drawingLibrary } from './network/drawingLibrary.ts';

/** The map, under a workspace. What is shown, how, and what is selected are its search parameters. */
export function mapRoute<Parent extends AnyRoute>(parentRoute: Parent) {
  return createRoute({
    getParentRoute: () => parentRoute,
    path: 'map',
    validateSearch: (search: Record<string, unknown>) => writtenSearch(parseMapSearch(search)),
    // Together with the page, not after it.
    loader: ({ location }) => {
      if ((parseMapSearch(location.search).view ?? 'network') === 'network') drawingLibrary().catch(() => undefined);
    },
    component: lazyRouteComponent(() => import('./MapPage.tsx'), 'MapPage'),
  });
}
