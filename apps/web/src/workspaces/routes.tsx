import { createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { NotFound } from '../shell/NotFound.tsx';
import { outsideRoute, rootRoute } from '../shell/rootRoute.tsx';
import { ChooseWorkspace } from './ChooseWorkspace.tsx';
import { WorkspaceScope } from './WorkspaceScope.tsx';

/** The first page, where a place is chosen. */
export const chooseRoute = createRoute({ getParentRoute: () => outsideRoute, path: '/', component: ChooseWorkspace });

/** The route that all pages of a workspace hang from. */
export const workspaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$workspace',
  component: InWorkspace,
  notFoundComponent: NoSuchPage,
});

/** Files in and out of a workspace. */
export const filesRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'files',
  component: lazyRouteComponent(() => import('./FilesPage.tsx'), 'FilesPage'),
});

/** What a workspace goes by. */
export const settingsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'settings',
  component: lazyRouteComponent(() => import('./SettingsPage.tsx'), 'SettingsPage'),
});

function InWorkspace() {
  const { workspace } = workspaceRoute.useParams();
  return (
    <WorkspaceScope key={workspace} slug={workspace}>
      <Outlet />
    </WorkspaceScope>
  );
}

/** An address within a workspace that leads nowhere. */
function NoSuchPage() {
  const { workspace } = useWorkspace();
  return <NotFound back={{ href: useAddresses().home, label: `Go to ${workspace.name}` }} />;
}
