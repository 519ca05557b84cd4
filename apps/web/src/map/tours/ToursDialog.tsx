import type { Tour } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWrite } from '../../data/index.ts';
import { Button, Dialog, EmptyState, Item, Stack, Text } from '../../ui/index.ts';
import { useSavedViews, useTours } from '../saved/useSavedViews.ts';
import { TourForm } from './TourForm.tsx';
import { useTour } from './useTour.ts';

/** Every tour, to play, change or remove, and the way to make another. */
export function ToursDialog({ onClose }: { onClose: () => void }) {
  const views = useSavedViews() ?? [];
  const tours = useTours();
  const [form, setForm] = useState<Tour | 'new' | null>(tours.length === 0 ? 'new' : null);
  const back = () => (tours.length === 0 ? onClose() : setForm(null));
  const title = form === null ? 'Tours' : form === 'new' ? 'Make a tour' : 'Change the tour';
  return (
    <Dialog title={title} size="l" isOpen mustChoose={form !== null && views.length > 0} onOpenChange={(open) => !open && onClose()}>
      {views.length === 0 ? (
        <EmptyState title="A tour is made of saved views" icon="eye">
          Save a view or two first: a tour shows them in an order, with a line of text over each.
        </EmptyState>
      ) : form === null ? (
        <Stack>
          <Stack as="ul" gap={0}>
            {tours.map((tour) => (
              <TourItem key={tour.id} tour={tour} onChange={() => setForm(tour)} onClose={onClose} />
            ))}
          </Stack>
          <Stack align="start">
            <Button icon="add" onPress={() => setForm('new')}>
              Make a tour
            </Button>
          </Stack>
        </Stack>
      ) : (
        <TourForm tour={form === 'new' ? null : form} views={views} onSaved={onClose} onCancel={back} />
      )}
    </Dialog>
  );
}

function TourItem({ tour, onChange, onClose }: { tour: Tour; onChange: () => void; onClose: () => void }) {
  const client = useClient();
  const write = useWrite();
  const { begin } = useTour();
  const play = () => {
    begin(tour);
    onClose();
  };
  const remove = () => void write(() => client.tours.delete.mutate({ id: tour.id, version: tour.version }));
  return (
    <Item
      as="li"
      actions={
        <>
          <Button size="s" onPress={play} aria-label={`Play ${tour.name}`}>
            Play
          </Button>
          <Button size="s" variant="quiet" onPress={onChange} aria-label={`Change ${tour.name}`}>
            Change
          </Button>
          <Button variant="icon" icon="trash" label={`Remove ${tour.name}`} onPress={remove} />
        </>
      }
    >
      <Text strong>{tour.name}</Text>
      <Text size="s" tone="muted">
        {tour.stops.length === 1 ? 'One stop' : `${tour.stops.length} stops`}
      </Text>
    </Item>
  );
}
