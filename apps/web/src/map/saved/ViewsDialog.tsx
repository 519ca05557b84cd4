import type { SavedView } from '@weft/domain';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { Badge, Button, Dialog, EmptyState, InlineEdit, Item, Menu, Row, Stack, Text } from '../../ui/index.ts';
import { viewOf } from '../address/mapSearch.ts';
import { useMap } from '../state/mapState.ts';
import { useOpenView, useSavedViews } from './useSavedViews.ts';

/** Every saved view, to rename, replace, make the one that the map opens with, or remove. */
export function ViewsDialog({ onClose }: { onClose: () => void }) {
  const views = useSavedViews() ?? [];
  return (
    <Dialog title="Saved views" size="l" isOpen onOpenChange={(open) => !open && onClose()}>
      {views.length === 0 ? (
        <EmptyState title="No view is saved yet" icon="eye">
          Set the map as you want it seen, then choose “Save this view” under Views.
        </EmptyState>
      ) : (
        <Stack as="ul" gap={0}>
          {views.map((view) => (
            <SavedViewItem key={view.id} view={view} onClose={onClose} />
          ))}
        </Stack>
      )}
    </Dialog>
  );
}

function SavedViewItem({ view, onClose }: { view: SavedView; onClose: () => void }) {
  const { members } = useWorkspace();
  const { rename } = useViewWrites(view);
  const by = members.find((member) => member.id === view.memberId);
  return (
    <Item as="li" actions={<ViewActions view={view} onClose={onClose} />}>
      <Row gap={2}>
        <InlineEdit label={`Name of ${view.name}`} value={view.name} onSave={rename} />
        {view.isDefault && <Badge>The map opens with it</Badge>}
      </Row>
      {view.note && <Text size="s">{view.note}</Text>}
      {by && (
        <Text size="s" tone="muted">
          {`Saved by ${by.name}`}
        </Text>
      )}
    </Item>
  );
}

function ViewActions({ view, onClose }: { view: SavedView; onClose: () => void }) {
  const open = useOpenView();
  const { replace, makeDefault, remove } = useViewWrites(view);
  const show = () => {
    open(view);
    onClose();
  };
  return (
    <>
      <Button size="s" onPress={show} aria-label={`Open ${view.name}`}>
        Open
      </Button>
      <Menu
        label={`More for ${view.name}`}
        trigger={<Button variant="icon" icon="more" label={`More for ${view.name}`} />}
        placement="bottom end"
        items={[
          { id: 'replace', label: 'Replace with what is on screen', run: replace },
          { id: 'default', label: view.isDefault ? 'Let the map open without it' : 'Open the map with it', run: makeDefault },
          { id: 'remove', label: 'Remove', icon: 'trash', tone: 'danger', run: remove },
        ]}
      />
    </>
  );
}

/** What can be done to a saved view; each says what it did, with an Undo. */
function useViewWrites(view: SavedView) {
  const client = useClient();
  const write = useWrite();
  const { search } = useMap();
  const { id, version } = view;
  return {
    rename: async (name: string) => {
      const result = await write(() => client.savedViews.update.mutate({ id, version, data: { name } }), { errors: 'return' });
      if (!result.ok) throw new Error(result.message);
    },
    replace: () => void write(() => client.savedViews.update.mutate({ id, version, data: { search: viewOf(search) } })),
    makeDefault: () => void write(() => client.savedViews.setDefault.mutate({ id: view.isDefault ? null : id })),
    remove: () => void write(() => client.savedViews.delete.mutate({ id, version })),
  };
}
