import { useRouter } from '@tanstack/react-router';
import type { Id } from '@weft/domain';
import { useState } from 'react';
import { FormDialog } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { OrganisationPicker } from '../organisations/OrganisationPicker.tsx';

/** Finds the other record of the same organisation; what is chosen is on the page that follows. */
export function MergeWithDialog({ organisation: { id, name }, onClose }: { organisation: { id: Id; name: string }; onClose: () => void }) {
  const router = useRouter();
  const to = useAddresses();
  const [other, setOther] = useState<Id | null>(null);

  function go() {
    if (other === null) return { other: 'Choose the other record.' };
    router.history.push(to.merge(id, other));
    return null;
  }

  return (
    <FormDialog
      title={`Merge “${name}” with another`}
      size="s"
      label="Merge with another"
      saveLabel="Compare"
      onSave={go}
      onClose={onClose}
    >
      <OrganisationPicker
        name="other"
        label="The other record"
        description="Nothing changes yet: they are shown side by side first."
        autoFocus
        value={other}
        onChange={setOther}
        without={[id]}
      />
    </FormDialog>
  );
}
