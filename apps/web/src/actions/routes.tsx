import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseActionsSearch } from './list/actionsSearch.ts';

/** The list of actions under a workspace; one of them is opened over it. */
export function actionRoutes<Parent extends AnyRoute>(parent: Parent) {
  return [
    createRoute({
      getParentRoute: () => parent,
      path: 'actions',
      validateSearch: parseActionsSearch,
      component: lazyRouteComponent(() => import('./list/ActionsPage.tsx'), 'ActionsPage'),
    }),
  ] as const;
}
