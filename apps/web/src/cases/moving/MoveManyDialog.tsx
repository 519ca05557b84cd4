import { counted } from '@weft/network';
import { useState } from 'react';
import { useAddresses } from '../../register/addresses.ts';
import { Callout, type FieldErrors, FormDialog, Link, Stack } from '../../ui/index.ts';
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
  const { ready, asked, left } = plan;

  async function save() {
    const missing = stillToSay({ met: [], askable: asked, lacking: [] }, said);
    if (Object.keys(missing).length > 0) return missing;
    return onMove(said);
  }

  return (
    <FormDialog
      title={`Move ${counted(ready, 'case')}`}
      description={asked.length === 0 ? undefined : 'What you say here is said of each case that still lacks it.'}
      label="What they need"
      saveLabel={`Move ${counted(ready, 'case')}`}
      onSave={save}
      onClose={onClose}
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
      {asked.map((requirement) => (
        <RequirementField
          key={requirement.id}
          requirement={requirement}
          value={said[requirement.id]}
          onChange={(value) => setSaid((before) => ({ ...before, [requirement.id]: value }))}
          organisationId={null}
        />
      ))}
    </FormDialog>
  );
}
