import { useQuery } from '@tanstack/react-query';
import { defaultStringifySearch, useRouter } from '@tanstack/react-router';
import { mapAddressSchema, pageOf, type SavedView } from '@weft/domain';
import { useState } from 'react';
import { useTRPC, useWorkspace } from '../../data/index.ts';
import { SaveViewDialog } from '../../savedViews/SaveViewDialog.tsx';
import { ViewsDialog } from '../../savedViews/ViewsDialog.tsx';
import { Button, Menu } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { type RegisterSearch, registerSearch } from './search.ts';

const ofTheRegister = (views: SavedView[]) => views.filter((view) => pageOf(view) === 'register');

/** Lists that somebody saved, for everybody, and the way to save what is listed now. */
export function SavedLists({ search }: { search: RegisterSearch }) {
  const router = useRouter();
  const to = useAddresses();
  const { can } = useWorkspace();
  const views = useQuery(useTRPC().savedViews.list.queryOptions(undefined, { select: ofTheRegister })).data ?? [];
  const [asked, setAsked] = useState<'save' | 'change' | null>(null);
  const address = mapAddressSchema.parse({ ...JSON.parse(JSON.stringify(search)), page: 'register' });
  const open = (view: SavedView) => router.history.push(`${to.register()}${defaultStringifySearch(registerSearch.parse(view.search))}`);
  const close = () => setAsked(null);
  const listed = views.map((view) => ({ id: view.id, label: view.name, description: view.note ?? undefined, run: () => open(view) }));
  return (
    <>
      <Menu
        label="Saved lists"
        placement="bottom end"
        groups={[
          {
            id: 'lists',
            title: 'Saved lists',
            items: listed.length === 0 ? [{ id: 'none', label: 'None yet', isDisabled: true }] : listed,
          },
          ...(can('view.write')
            ? [
                {
                  id: 'more',
                  items: [
                    { id: 'save', label: 'Save this list…', icon: 'add' as const, run: () => setAsked('save') },
                    { id: 'change', label: 'Change saved lists…', run: () => setAsked('change') },
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
          description="Which list it is, its words and its filters are kept. Everybody here can open it; what is listed is what answers to them on the day."
          address={address}
          onSaved={() => undefined}
          onClose={close}
        />
      )}
      {asked === 'change' && (
        <ViewsDialog
          views={views}
          empty="Narrow a list down as you want it, then choose “Save this list” under Saved."
          address={address}
          onOpen={open}
          onClose={close}
        />
      )}
    </>
  );
}
