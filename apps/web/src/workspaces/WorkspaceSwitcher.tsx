import { Button, Menu } from '../ui/index.ts';
import type { WorkspaceLine } from './workspaceLine.ts';

/** Which place this is, and the way to another. */
export function WorkspaceSwitcher({
  current,
  workspaces,
}: {
  current: { slug: string; name: string };
  workspaces: readonly WorkspaceLine[];
}) {
  const items = workspaces.map(({ slug, name, relationships }) => ({
    id: slug,
    label: name,
    description: `${relationships} relationships`,
    href: `/${slug}`,
  }));
  return (
    <Menu
      label="Workspaces"
      selectedId={current.slug}
      groups={[
        { id: 'workspaces', title: 'Workspaces', items },
        {
          id: 'this',
          title: current.name,
          items: [
            { id: 'files', label: 'Files in and out', href: `/${current.slug}/files` },
            { id: 'settings', label: 'Settings', href: `/${current.slug}/settings` },
          ],
        },
      ]}
      trigger={
        <Button variant="quiet" size="s" icon="chevronDown">
          {current.name}
        </Button>
      }
    />
  );
}
