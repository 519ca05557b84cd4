import { type SavedView, savedNouns, type Tour } from '@weft/domain';
import { lazy, memo, Suspense, useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { SaveViewDialog } from '../../savedViews/SaveViewDialog.tsx';
import { ViewsDialog } from '../../savedViews/ViewsDialog.tsx';
import { Button, Menu, type MenuGroup } from '../../ui/index.ts';
import { viewOf } from '../address/mapSearch.ts';
import { useMap } from '../state/mapState.ts';
import { useSteady } from '../state/useSteady.ts';
import { useTour } from '../tours/useTour.ts';
import { useOpenView, useSavedViews, useTours } from './useSavedViews.ts';

// Making tours needs dragging, which the map itself does not.
const ToursDialog = lazy(async () => ({ default: (await import('../tours/ToursDialog.tsx')).ToursDialog }));

const none: readonly never[] = [];

const noun = savedNouns.map;

type Asked = 'save' | 'views' | 'tours';

/** Ways of looking at the map that somebody saved, tours of them, and the way to save another. */
export function ViewsMenu() {
  const { can } = useWorkspace();
  const views = useSavedViews() ?? none;
  const tours = useTours();
  const { search, go } = useMap();
  const open = useOpenView();
  const { begin } = useTour();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const mayWrite = can('view.write');
  const openOne = useSteady((view: SavedView) => open(view));
  const beginOne = useSteady(begin);
  return (
    <>
      <Offered views={views} tours={tours} mayWrite={mayWrite} open={openOne} begin={beginOne} ask={setAsked} />
      {asked === 'save' && (
        <SaveViewDialog
          description="All of what you see now is kept: the view, its filters and its date, what is selected and where it is looked at from. Everybody here can open it."
          address={viewOf(search)}
          onSaved={(id) => go({ saved: id }, 'replace')}
          onClose={close}
        />
      )}
      {asked === 'views' && (
        <ViewsDialog
          views={views}
          empty={`Set the map as you want it seen, then choose “Save ${noun.this}” under Views.`}
          address={viewOf(search)}
          onOpen={(view) => open(view)}
          mapOpens
          onClose={close}
        />
      )}
      {asked === 'tours' && (
        <Suspense fallback={null}>
          <ToursDialog onClose={close} />
        </Suspense>
      )}
    </>
  );
}

interface OfferedProps {
  views: readonly SavedView[];
  tours: readonly Tour[];
  mayWrite: boolean;
  open: (view: SavedView) => void;
  begin: (tour: Tour) => void;
  ask: (asked: Asked) => void;
}

const Offered = memo(function Offered({ views, tours, mayWrite, open, begin, ask }: OfferedProps) {
  const groups: MenuGroup[] = [
    {
      id: 'views',
      title: `Saved ${noun.many}`,
      items:
        views.length === 0
          ? [{ id: 'none', label: 'None yet', isDisabled: true }]
          : views.map((view) => ({
              id: view.id,
              label: view.name,
              description: view.note ?? (view.isDefault ? 'The map opens with it' : undefined),
              run: () => open(view),
            })),
    },
    ...(tours.length === 0
      ? []
      : [{ id: 'tours', title: 'Tours', items: tours.map((tour) => ({ id: tour.id, label: tour.name, run: () => begin(tour) })) }]),
    ...(mayWrite
      ? [
          {
            id: 'more',
            items: [
              { id: 'save', label: `Save ${noun.this}…`, icon: 'add' as const, run: () => ask('save') },
              { id: 'manage', label: `Change saved ${noun.many}…`, run: () => ask('views') },
              { id: 'make', label: tours.length === 0 ? 'Make a tour…' : 'Change tours…', run: () => ask('tours') },
            ],
          },
        ]
      : []),
  ];
  return (
    <Menu
      label="Views"
      groups={groups}
      trigger={
        <Button icon="eye" variant="quiet">
          Views
        </Button>
      }
    />
  );
});
