import { useRouter } from '@tanstack/react-router';
import type { Id } from '@weft/domain';
import { useState } from 'react';
import { Button, Dialog, type FieldErrors, Form } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { OrganisationPicker } from '../organisations/OrganisationPicker.tsx';

/** Finds the other record of the same organisation; what is chosen is on the page that follows. */
export function MergeWithDialog({ organisation: { id, name }, onClose }: { organisation: { id: Id; name: string }; onClose: () => void }) {
  const router = useRouter();
  const to = useAddresses();
  const [other, setOther] = useState<Id | null>(null);
  const [errors, setErrors] = useState<FieldErrors>({});

  function go() {
    if (other === null) setErrors({ other: 'Choose the other record.' });
    else router.history.push(to.merge(id, other));
  }

  return (
    <Dialog title={`Merge “${name}” with another`} size="s" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Form
        label="Merge with another"
        errors={errors}
        onSubmit={go}
        actions={
          <>
            <Button type="submit" variant="primary">
              Compare
            </Button>
            <Button onPress={onClose}>Cancel</Button>
          </>
        }
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
      </Form>
    </Dialog>
  );
}
