import { useMemo } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { type OptionGroup, Select } from '../../ui/index.ts';

/** The kinds of organisation under their headings, in the order of the reference list. */
export function useKindGroups(): OptionGroup[] {
  const { reference } = useWorkspace();
  return useMemo(() => {
    const titles = [...new Set(reference.organisationKinds.map((kind) => kind.group))];
    return titles.map((title) => ({
      id: title,
      title,
      options: reference.organisationKinds.filter((kind) => kind.group === title).map(({ id, label }) => ({ id, label })),
    }));
  }, [reference]);
}

/** What kind of body an organisation is. */
export function KindSelect({ value, onChange }: { value: string | null; onChange: (kind: string) => void }) {
  return (
    <Select
      name="kind"
      label="What kind of organisation it is"
      groups={useKindGroups()}
      value={value}
      onChange={onChange}
      placeholder="Choose a kind"
      isRequired
    />
  );
}
