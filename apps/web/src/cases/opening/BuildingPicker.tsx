import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Id } from '@weft/domain';
import { useDeferredValue, useState } from 'react';
import { useTRPC } from '../../data/index.ts';
import { ComboBox } from '../../ui/index.ts';

/** A building by its id, or a new one by its name. */
export interface Building {
  assetId: Id | null;
  building: string;
}

interface BuildingPickerProps {
  value: Building;
  onChange: (value: Building) => void;
  /** Offer no new one. */
  onlyOnRecord?: boolean;
}

const newId = 'new';

/** A building or land, found by its name, address, postcode or UPRN, or a new one by its name. */
export function BuildingPicker({ value, onChange, onlyOnRecord = false }: BuildingPickerProps) {
  const trpc = useTRPC();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed);
  const found = useQuery(trpc.tenancies.assets.find.queryOptions({ q }, { placeholderData: keepPreviousData }));
  const chosen = useQuery(trpc.tenancies.assets.get.queryOptions({ id: value.assetId ?? '' }, { enabled: value.assetId !== null }));
  const options = (found.data?.items ?? []).map(({ id, name, addressLine1, town, postcode }) => ({
    id,
    label: name,
    description: [addressLine1, town, postcode].filter((part) => part !== null).join(', '),
  }));
  const own =
    value.assetId === null
      ? value.building === ''
        ? []
        : [{ id: newId, label: value.building, description: 'New' }]
      : chosen.data && !options.some(({ id }) => id === value.assetId)
        ? [{ id: chosen.data.id, label: chosen.data.name, description: '' }]
        : [];
  return (
    <ComboBox
      name="asset"
      label="Building or land"
      isRequired
      placeholder="Type part of a name, address or postcode"
      options={[...own, ...options]}
      value={value.assetId ?? (value.building === '' ? null : newId)}
      onSearch={setTyped}
      isLoading={found.isFetching}
      onChange={(id) => {
        if (id !== newId) onChange({ assetId: id, building: '' });
      }}
      onCreate={onlyOnRecord ? undefined : (building) => onChange({ assetId: null, building })}
      createLabel={(name) => `Add “${name}” as a new building`}
    />
  );
}
