import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { isTermListKey } from '@weft/domain';

/** The lists of terms, and which of them is open. */
export function termsRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: 'settings/terms',
    validateSearch: ({ list }): { list?: string } => (typeof list === 'string' && isTermListKey(list) ? { list } : {}),
    component: lazyRouteComponent(() => import('./TermsPage.tsx'), 'TermsPage'),
  });
}
