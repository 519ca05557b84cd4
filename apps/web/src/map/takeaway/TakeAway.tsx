import { lazy, Suspense, useState } from 'react';
import { Button } from '../../ui/index.ts';

// What draws on paper is fetched when somebody first wants paper.
const TakeAwayDialog = lazy(async () => ({ default: (await import('./TakeAwayDialog.tsx')).TakeAwayDialog }));

/** Opens what the map can be taken away as. */
export function TakeAway() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="download" variant="quiet" onPress={() => setOpen(true)}>
        Take away
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <TakeAwayDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
