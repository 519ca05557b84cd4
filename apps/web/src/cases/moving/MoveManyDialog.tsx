import { counted } from '@weft/network';
import { useState } from 'react';
import { useAddresses } from '../../register/addresses.ts';
import { Button, Callout, Dialog, type FieldErrors, Form, Link, Stack } from '../../ui/index.ts';
import { type Said, stillToSay } from './asked.ts';
import { RequirementField } from './RequirementField.tsx';
import type { MovePlan } from './useMoveMany.tsx';

export interface MoveManyDialogProps {
  plan: MovePlan;
  /** Moves them; answers what was refused, by field, or null when it is done. */
  onMove: (said: Said) => Promise<FieldErrors | null>;
  onClose: () => void;
}

/** Asks once for what the stage needs of many cases, and names those that cannot go, with the reason. */
export function MoveManyDialog({ plan, onMove, onClose }: MoveManyDialogProps) {
  const to = useAddresses();
  const [said, setSaid] = useState<Said>({});
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSaving, setSaving] = useState(false);
  const { ready, asked, left } = plan;

  async function save() {
    const missing = stillToSay({ met: [], askable: asked, lacking: [] }, said);
    setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    setSaving(true);
    const refused = await onMove(said);
    setSaving(false);
    if (refused) setErrors(refused);
  }

  return (
    <Dialog
      title={`Move ${counted(ready, 'case')}`}
      description={asked.length === 0 ? undefined : 'What you say here is said of each case that still lacks it.'}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      {left.length > 0 && (
        <Callout tone="caution" title={`${counted(left.length, 'case')} will stay`}>
          <Stack as="ul" gap={1}>
            {left.map(({ id, reference, why }) => (
              <li key={id}>
                <Link href={to.case(id)} onPress={onClose}>
                  {reference}
                </Link>
                {`: ${why}`}
              </li>
            ))}
          </Stack>
        </Callout>
      )}
      <Form
        label="What they need"
        errors={errors}
        onSubmit={() => void save()}
        actions={
          <>
            <Button type="submit" variant="primary" isPending={isSaving}>
              {`Move ${counted(ready, 'case')}`}
            </Button>
            <Button onPress={onClose}>Cancel</Button>
          </>
        }
      >
        {asked.map((requirement) => (
          <RequirementField
            key={requirement.id}
            requirement={requirement}
            value={said[requirement.id]}
            onChange={(value) => setSaid((before) => ({ ...before, [requirement.id]: value }))}
            organisationId={null}
          />
        ))}
      </Form>
    </Dialog>
  );
}
