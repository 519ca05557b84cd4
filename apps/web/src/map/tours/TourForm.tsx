import type { SavedView, Tour } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { Button, type FieldErrors, Form, Select, Stack, TextField } from '../../ui/index.ts';
import { StopList } from './StopList.tsx';
import { draftStops, withStop } from './stops.ts';

interface TourFormProps {
  /** The tour that is changed; null makes one. */
  tour: Tour | null;
  views: readonly SavedView[];
  onSaved: () => void;
  onCancel: () => void;
}

/** A tour's name, its stops in their order, and what is said over each. */
export function TourForm({ tour, views, onSaved, onCancel }: TourFormProps) {
  const client = useClient();
  const write = useWrite();
  const [name, setName] = useState(tour?.name ?? '');
  const [stops, setStops] = useState(() => draftStops(tour));
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSaving, setSaving] = useState(false);

  async function save() {
    const data = { name, stops: stops.map(({ viewId, line }) => ({ viewId, line })) };
    setSaving(true);
    const result = await write(
      () => (tour ? client.tours.update.mutate({ id: tour.id, version: tour.version, data }) : client.tours.create.mutate({ data })),
      { errors: 'return' },
    );
    setSaving(false);
    if (result.ok) onSaved();
    else setErrors(fieldErrorsOf(result));
  }
  const add = (id: string | null) => {
    const view = views.find((each) => each.id === id);
    if (view) setStops(withStop(stops, view));
  };

  return (
    <Form
      label={tour ? 'Change the tour' : 'Make a tour'}
      errors={errors}
      onSubmit={() => void save()}
      actions={
        <>
          <Button type="submit" variant="primary" isPending={isSaving}>
            Save tour
          </Button>
          <Button onPress={onCancel}>Cancel</Button>
        </>
      }
    >
      <Stack>
        <TextField name="name" label="Name" isRequired autoFocus value={name} onChange={setName} />
        <StopList stops={stops} views={views} onChange={setStops} />
        <Select
          name="stops"
          label="Add a view"
          options={views.map((view) => ({ id: view.id, label: view.name }))}
          value={null}
          onChange={add}
        />
      </Stack>
    </Form>
  );
}
