import { useQuery } from '@tanstack/react-query';
import { mapAddressSchema, pageOf, type SavedPage, type SavedView, savedNouns } from '@weft/domain';
import { useCallback, useState } from 'react';
import { useTRPC, useWorkspace } from '../data/index.ts';
import { Button, Menu } from '../ui/index.ts';
import { SaveViewDialog } from './SaveViewDialog.tsx';
import { ViewsDialog } from './ViewsDialog.tsx';

export interface SavedMenuProps {
  /** The page whose views these are. */
  page: Exclude<SavedPage, 'map'>;
  /** What a saved one keeps, and what to do first while there are none: followed by where it is saved. */
  keeps: string;
  first: string;
  /** What the page's address says now. */
  search: Readonly<Record<string, unknown>>;
  onOpen: (view: SavedView) => void;
}

/** Ways of looking at a page that somebody saved, for everybody, and the way to save another. */
export function SavedMenu({ page, keeps, first, search, onOpen }: SavedMenuProps) {
  const { can } = useWorkspace();
  const noun = savedNouns[page];
  const title = `Saved ${noun.many}`;
  const ofPage = useCallback((all: SavedView[]) => all.filter((view) => pageOf(view) === page), [page]);
  const views = useQuery(useTRPC().savedViews.list.queryOptions(undefined, { select: ofPage })).data ?? [];
  const [asked, setAsked] = useState<'save' | 'change' | null>(null);
  const said = Object.entries(search).filter(([, value]) => value !== undefined);
  const address = mapAddressSchema.parse({ ...Object.fromEntries(said), page });
  const close = () => setAsked(null);
  const saved = views.map((view) => ({ id: view.id, label: view.name, description: view.note ?? undefined, run: () => onOpen(view) }));
  const more = [
    { id: 'save', label: `Save ${noun.this}…`, icon: 'add' as const, run: () => setAsked('save') },
    { id: 'change', label: `Change saved ${noun.many}…`, run: () => setAsked('change') },
  ];
  return (
    <>
      <Menu
        label={title}
        placement="bottom end"
        groups={[
          { id: 'views', title, items: saved.length === 0 ? [{ id: 'none', label: 'None yet', isDisabled: true }] : saved },
          ...(can('view.write') ? [{ id: 'more', items: more }] : []),
        ]}
        trigger={
          <Button icon="eye" variant="quiet">
            Saved
          </Button>
        }
      />
      {asked === 'save' && <SaveViewDialog description={keeps} address={address} onSaved={() => undefined} onClose={close} />}
      {asked === 'change' && (
        <ViewsDialog
          views={views}
          empty={`${first}, then choose “Save ${noun.this}” under Saved.`}
          address={address}
          onOpen={onOpen}
          onClose={close}
        />
      )}
    </>
  );
}
