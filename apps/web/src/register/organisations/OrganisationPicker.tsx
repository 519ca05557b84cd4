import type { Id } from '@weft/domain';
import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { ComboBox, type Option } from '../../ui/index.ts';
import { NewOrganisationDialog } from './NewOrganisationDialog.tsx';
import { useOrganisationOptions } from './organisationOptions.ts';

export interface OrganisationPickerProps {
  label: string;
  labelHidden?: boolean | undefined;
  description?: string | undefined;
  error?: string | undefined;
  name?: string;
  isRequired?: boolean;
  autoFocus?: boolean;
  value: Id | null;
  onChange: (id: Id | null) => void;
  /** Those that cannot be chosen again. */
  without?: readonly Id[] | undefined;
  /** Those to offer before all others. */
  first?: readonly Id[] | undefined;
}

/** An organisation, found by any of its names, or added on the spot. */
export function OrganisationPicker({ value, onChange, without = [], first, ...field }: OrganisationPickerProps) {
  const { can } = useWorkspace();
  const options = useOrganisationOptions(first);
  const [adding, setAdding] = useState<string | null>(null);
  const [added, setAdded] = useState<Option<Id> | null>(null);
  const offered = options.filter(({ id }) => id === value || !without.includes(id));
  // What was added a moment ago is not in the snapshot yet.
  const all = added && !options.some(({ id }) => id === added.id) ? [...offered, added] : offered;
  return (
    <>
      <ComboBox
        {...field}
        options={all}
        value={value}
        onChange={onChange}
        placeholder="Type part of a name"
        {...(can('organisation.write')
          ? { onCreate: setAdding, createLabel: (text: string) => `Add “${text}” as a new organisation` }
          : {})}
      />
      {adding !== null && (
        <NewOrganisationDialog
          name={adding}
          onClose={() => setAdding(null)}
          onAdded={(organisation) => {
            setAdded(organisation);
            setAdding(null);
            onChange(organisation.id);
          }}
        />
      )}
    </>
  );
}
