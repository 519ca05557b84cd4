import { useQuery } from '@tanstack/react-query';
import { mapAddressSchema, pageOf, type SavedView } from '@weft/domain';
import { useState } from 'react';
import { useTRPC, useWorkspace } from '../../data/index.ts';
import { SaveViewDialog } from '../../savedViews/SaveViewDialog.tsx';
import { ViewsDialog } from '../../savedViews/ViewsDialog.tsx';
import { Button, Menu } from '../../ui/index.ts';
import { type BoardSearch, boardSearchSchema, parseBoardSearch } from './boardSearch.ts';

const ofTheBoard = (views: SavedView[]) => views.filter((view) => pageOf(view) === 'board');

/** An address with nothing in it, to be laid over another. */
const cleared: BoardSearch = Object.fromEntries(Object.keys(boardSearchSchema.shape).map((field) => [field, undefined]));

/** Ways of looking at the board that somebody saved, for everybody, and the way to save another. */
export function SavedFilters({ search, go }: { search: BoardSearch; go: (changes: BoardSearch) => void }) {
  const { can } = useWorkspace();
  const views = useQuery(useTRPC().savedViews.list.queryOptions(undefined, { select: ofTheBoard })).data ?? [];
  const [asked, setAsked] = useState<'save' | 'change' | null>(null);
  const address = mapAddressSchema.parse({ ...search, page: 'board' });
  const open = (view: SavedView) => go({ ...cleared, ...parseBoardSearch(view.search) });
  const close = () => setAsked(null);
  return (
    <>
      <Menu
        label="Saved filters"
        placement="bottom end"
        groups={[
          {
            id: 'views',
            title: 'Saved filters',
            items:
              views.length === 0
                ? [{ id: 'none', label: 'None yet', isDisabled: true }]
                : views.map((view) => ({ id: view.id, label: view.name, description: view.note ?? undefined, run: () => open(view) })),
          },
          ...(can('view.write')
            ? [
                {
                  id: 'more',
                  items: [
                    { id: 'save', label: 'Save these filters…', icon: 'add' as const, run: () => setAsked('save') },
                    { id: 'change', label: 'Change saved filters…', run: () => setAsked('change') },
                  ],
                },
              ]
            : []),
        ]}
        trigger={
          <Button icon="eye" variant="quiet">
            Saved
          </Button>
        }
      />
      {asked === 'save' && (
        <SaveViewDialog
          description="The filters, the columns and the lanes are kept. Everybody here can open them; the cases are those of the day."
          address={address}
          onSaved={() => undefined}
          onClose={close}
        />
      )}
      {asked === 'change' && (
        <ViewsDialog
          views={views}
          empty="Set the board as you want it seen, then choose “Save these filters” under Saved."
          address={address}
          onOpen={open}
          onClose={close}
        />
      )}
    </>
  );
}
