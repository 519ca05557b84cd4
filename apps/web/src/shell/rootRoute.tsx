import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, useRouter } from '@tanstack/react-router';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { AppShell } from './AppShell.tsx';
import { Broken } from './ErrorBoundary.tsx';
import { NotFound } from './NotFound.tsx';

/** What every route's loader is given. */
export interface RouteContext {
  queryClient: QueryClient;
}

/** The route that all others hang from. Feature folders make theirs with `createRoute({ getParentRoute: () => rootRoute, … })`. */
export const rootRoute = createRootRouteWithContext<RouteContext>()({
  component: Root,
  notFoundComponent: () => (
    <AppShell>
      <NotFound />
    </AppShell>
  ),
  errorComponent: ({ error, reset }) => (
    <AppShell>
      <Broken error={error} onRetry={reset} />
    </AppShell>
  ),
});

function Root() {
  return (
    <AddressesThroughRouter>
      <Outlet />
    </AddressesThroughRouter>
  );
}

/** The shell around pages that belong to no workspace. Pages of a workspace bring a shell that knows where it is. */
export const outsideRoute = createRoute({ getParentRoute: () => rootRoute, id: 'outside', component: Outside });

function Outside() {
  return (
    <AppShell>
      <Outlet />
    </AppShell>
  );
}

/** Makes every component that takes an `href` go there without loading the page again. Dates and sorting follow UK habits. */
function AddressesThroughRouter({ children }: { children: React.ReactNode }) {
  const router = useRouter();
  return (
    <I18nProvider locale="en-GB">
      <RouterProvider navigate={(href) => router.history.push(href)}>{children}</RouterProvider>
    </I18nProvider>
  );
}
