import type { Positions } from '@weft/network';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../ui/index.ts';

// What lays out is fetched when somebody first wants to choose how.
const ArrangeDialog = lazy(async () => ({ default: (await import('./ArrangeDialog.tsx')).ArrangeDialog }));

/** Opens the ways in which the map can be arranged. Told where things stand once all of it was. */
export function ArrangeControl({ onArranged }: { onArranged: (places: Positions) => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="icon" icon="arrange" label="Arrange the map, for everybody" onPress={() => setOpen(true)} />
      {isOpen && (
        <Suspense fallback={null}>
          <ArrangeDialog onArranged={onArranged} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
