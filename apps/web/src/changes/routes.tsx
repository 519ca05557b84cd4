import { type AnyRoute, createRoute } from '@tanstack/react-router';
import { ChangesPage, changesSearch } from './ChangesPage.tsx';

/** The log of changes and the bin, under the route of a workspace. */
export function changesRoutes<Parent extends AnyRoute>(parent: Parent) {
  const changes = createRoute({
    getParentRoute: () => parent,
    path: 'changes',
    validateSearch: changesSearch,
    component: () => <ChangesPage search={changesSearch.parse(changes.useSearch())} />,
  });
  return [changes] as const;
}
