import { type MapAddress, pageOf, type SavedView, savedNouns } from '@weft/domain';
import { useClient, useWorkspace, useWrite } from '../data/index.ts';
import { Badge, Button, Dialog, EmptyState, InlineEdit, Item, Menu, Row, Stack, Text } from '../ui/index.ts';

export interface ViewsDialogProps {
  views: readonly SavedView[];
  /** How the first one is saved, where there is none. */
  empty: string;
  /** What is on screen, as its address says. */
  address: MapAddress;
  onOpen: (view: SavedView) => void;
  /** The map may open with one of them. */
  mapOpens?: boolean;
  onClose: () => void;
}

/** Every saved view of a page, to rename, replace, make the one that the map opens with, or remove. */
export function ViewsDialog({ views, empty, ...rest }: ViewsDialogProps) {
  const { onClose } = rest;
  const noun = savedNouns[pageOf({ search: rest.address })];
  return (
    <Dialog title={`Saved ${noun.many}`} size="l" isOpen onOpenChange={(open) => !open && onClose()}>
      {views.length === 0 ? (
        <EmptyState title={`No ${noun.one} is saved yet`} icon="eye">
          {empty}
        </EmptyState>
      ) : (
        <Stack as="ul" gap={0}>
          {views.map((view) => (
            <SavedViewItem key={view.id} view={view} {...rest} />
          ))}
        </Stack>
      )}
    </Dialog>
  );
}

type ItemProps = Omit<ViewsDialogProps, 'views' | 'empty'> & { view: SavedView };

function SavedViewItem({ view, ...rest }: ItemProps) {
  const { members } = useWorkspace();
  const { rename } = useViewWrites(view, rest.address);
  const by = members.find((member) => member.id === view.memberId);
  return (
    <Item as="li" actions={<ViewActions view={view} {...rest} />}>
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

function ViewActions({ view, address, onOpen, mapOpens = false, onClose }: ItemProps) {
  const { replace, makeDefault, remove } = useViewWrites(view, address);
  const show = () => {
    onOpen(view);
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
          ...(mapOpens
            ? [{ id: 'default', label: view.isDefault ? 'Let the map open without it' : 'Open the map with it', run: makeDefault }]
            : []),
          { id: 'remove', label: 'Remove', icon: 'trash', tone: 'danger', run: remove },
        ]}
      />
    </>
  );
}

/** What can be done to a saved view; each says what it did, with an Undo. */
function useViewWrites(view: SavedView, address: MapAddress) {
  const client = useClient();
  const write = useWrite();
  const { id, version } = view;
  return {
    rename: async (name: string) => {
      const result = await write(() => client.savedViews.update.mutate({ id, version, data: { name } }), { errors: 'return' });
      if (!result.ok) throw new Error(result.message);
    },
    replace: () => void write(() => client.savedViews.update.mutate({ id, version, data: { search: address } })),
    makeDefault: () => void write(() => client.savedViews.setDefault.mutate({ id: view.isDefault ? null : id })),
    remove: () => void write(() => client.savedViews.delete.mutate({ id, version })),
  };
}
