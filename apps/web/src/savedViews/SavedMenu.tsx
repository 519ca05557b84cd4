import { useQuery } from '@tanstack/react-query';
import { mapAddressSchema, pageOf, type SavedView } from '@weft/domain';
import { useCallback, useState } from 'react';
import { useTRPC, useWorkspace } from '../data/index.ts';
import { Button, Menu } from '../ui/index.ts';
import { SaveViewDialog } from './SaveViewDialog.tsx';
import { ViewsDialog } from './ViewsDialog.tsx';

export interface SavedMenuProps {
  /** The page whose views these are. */
  page: Exclude<ReturnType<typeof pageOf>, 'map'>;
  /** What is saved here: “Saved filters”. */
  title: string;
  /** What to press to save what the page shows, and to change what was saved. */
  save: string;
  change: string;
  /** What a saved one keeps, and what to do first while there are none. */
  keeps: string;
  empty: string;
  /** What the page's address says now. */
  search: Readonly<Record<string, unknown>>;
  onOpen: (view: SavedView) => void;
}

/** Ways of looking at a page that somebody saved, for everybody, and the way to save another. */
export function SavedMenu({ page, title, save, change, keeps, empty, search, onOpen }: SavedMenuProps) {
  const { can } = useWorkspace();
  const ofPage = useCallback((all: SavedView[]) => all.filter((view) => pageOf(view) === page), [page]);
  const views = useQuery(useTRPC().savedViews.list.queryOptions(undefined, { select: ofPage })).data ?? [];
  const [asked, setAsked] = useState<'save' | 'change' | null>(null);
  const said = Object.entries(search).filter(([, value]) => value !== undefined);
  const address = mapAddressSchema.parse({ ...Object.fromEntries(said), page });
  const close = () => setAsked(null);
  const saved = views.map((view) => ({ id: view.id, label: view.name, description: view.note ?? undefined, run: () => onOpen(view) }));
  const more = [
    { id: 'save', label: save, icon: 'add' as const, run: () => setAsked('save') },
    { id: 'change', label: change, run: () => setAsked('change') },
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
      {asked === 'change' && <ViewsDialog title={title} views={views} empty={empty} address={address} onOpen={onOpen} onClose={close} />}
    </>
  );
}
