import { lazy, memo, Suspense, useCallback, useState } from 'react';
import { Button, formatDate, Menu, notify } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { useSteady } from '../state/useSteady.ts';

// What draws on paper is fetched when somebody first wants paper.
const CommitteePack = lazy(async () => ({ default: (await import('../takeaway/CommitteePack.tsx')).CommitteePack }));
const TakeAwayDialog = lazy(async () => ({ default: (await import('../takeaway/TakeAwayDialog.tsx')).TakeAwayDialog }));

/** Hands this map to others: its address, or all of it to take away. */
export function Share() {
  const { view, search, hrefOf } = useMap();
  const [isTaking, setTaking] = useState(false);
  const [isPacking, setPacking] = useState(false);
  // With the view even where it is the usual one: an address that says nothing opens with what the workspace chose.
  const link = () => new URL(hrefOf({ view }), window.location.href).href;
  const copy = useSteady(async () => {
    try {
      await navigator.clipboard.writeText(link());
      notify({ message: 'The link to this map is copied: view, filters, selection and all.' });
    } catch {
      notify({ message: 'Your browser did not let the link be copied. Copy it from the address bar: it says the same.', tone: 'danger' });
    }
  });
  const take = useCallback(() => setTaking(true), []);
  const pack = useCallback(() => setPacking(true), []);
  const finishPack = useCallback(() => setPacking(false), []);
  return (
    <>
      <Ways on={search.on} copy={copy} take={take} pack={pack} />
      {isTaking && (
        <Suspense fallback={null}>
          <TakeAwayDialog onClose={() => setTaking(false)} />
        </Suspense>
      )}
      {isPacking && (
        <Suspense fallback={null}>
          <CommitteePack onDone={finishPack} />
        </Suspense>
      )}
    </>
  );
}

interface WaysProps {
  /** The day that the map shows, where that is not today. */
  on: string | undefined;
  copy: () => void;
  take: () => void;
  pack: () => void;
}

const Ways = memo(function Ways({ on, copy, take, pack }: WaysProps) {
  const asAt = on === undefined ? '' : `, as at ${formatDate(on)}`;
  return (
    <Menu
      label="Share"
      placement="bottom end"
      items={[
        { id: 'link', label: 'Copy link', icon: 'link', description: 'To exactly this map', run: copy },
        { id: 'take', label: 'Take away…', icon: 'download', description: 'On paper, as a picture, as a page', run: take },
        {
          id: 'pack',
          label: 'Print the committee pack',
          icon: 'print',
          description: `Map, matrix, actions and snags, on A3${asAt}`,
          run: pack,
        },
      ]}
      trigger={
        <Button icon="link" variant="quiet">
          Share
        </Button>
      }
    />
  );
});
