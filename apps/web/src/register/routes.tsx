import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addSearch, mergeSearch, registerSearch } from './lists/search.ts';

// Fetched when first gone to, all at once: who looks at one record soon looks at the next.
const pages = () => import('./pages.tsx');

/** The register's pages, under the route of a workspace: the lists, a page for each record, the forms for new ones. */
export function registerRoutes<Parent extends AnyRoute>(parent: Parent) {
  const getParentRoute = () => parent;
  const page = <Path extends string>(path: Path, name: PageName) =>
    createRoute({ getParentRoute, path, component: lazyRouteComponent(pages, name) });
  return [
    createRoute({ getParentRoute, path: 'register', validateSearch: registerSearch, component: lazyRouteComponent(pages, 'ListsPage') }),
    page('register/relationships/$id', 'RelationshipRoute'),
    page('register/organisations/$id', 'OrganisationRoute'),
    page('register/duplicates', 'DuplicatesPage'),
    createRoute({
      getParentRoute,
      path: 'register/organisations/merge',
      validateSearch: mergeSearch,
      component: lazyRouteComponent(pages, 'MergeRoute'),
    }),
    page('register/posts/$id', 'PostRoute'),
    page('register/posts/$id/leaving', 'LeavingRoute'),
    page('register/posts/$id/brief', 'BriefRoute'),
    page('register/people/$id', 'PersonRoute'),
    page('register/organisations/add', 'AddOrganisationPage'),
    createRoute({
      getParentRoute,
      path: 'register/add',
      validateSearch: addSearch,
      component: lazyRouteComponent(pages, 'AddRelationshipRoute'),
    }),
  ] as const;
}

type PageName =
  | 'RelationshipRoute'
  | 'OrganisationRoute'
  | 'DuplicatesPage'
  | 'PostRoute'
  | 'LeavingRoute'
  | 'BriefRoute'
  | 'PersonRoute'
  | 'AddOrganisationPage';
