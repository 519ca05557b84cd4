import { counted } from '@weft/network';
import type { ReactNode } from 'react';
import type { Done } from '../../data/index.ts';
import { useWrite } from '../../data/index.ts';
import { type FieldErrors, FormDialog, Text } from '../../ui/index.ts';
import { fieldErrorsOf } from '../editing/refusals.ts';

export interface EditDialogProps {
  one: string;
  /** How many are chosen, and how many of them would change. */
  chosen: number;
  changing: number;
  /** What is wrong before the server need be asked. */
  problems?: FieldErrors | undefined;
  onChange: () => Promise<Done>;
  onChanged: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Sets the same on several records at once: what is left alone stays as it is, and how many change is said first. */
export function EditDialog({ one, chosen, changing, problems = {}, onChange, onChanged, onClose, children }: EditDialogProps) {
  const write = useWrite();
  const already = chosen - changing;

  async function change() {
    if (Object.keys(problems).length > 0) return problems;
    if (changing === 0) return { form: 'Nothing of this differs from what they say already.' };
    const result = await write(onChange, { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    onChanged();
    return null;
  }

  return (
    <FormDialog
      title={`Change ${counted(chosen, one)}`}
      description="What you leave alone stays as it is in each."
      mustChoose
      saveLabel={changing === 0 ? 'Change' : `Change ${counted(changing, one)}`}
      onSave={change}
      onClose={onClose}
    >
      {children}
      <div role="status">
        <Text size="s" tone="muted">
          {previewWords(one, changing, already)}
        </Text>
      </div>
    </FormDialog>
  );
}

/** What is about to happen, before it does. */
function previewWords(one: string, changing: number, already: number): string {
  if (changing === 0) return 'Nothing changes yet.';
  const will = `${counted(changing, one)} will change, in one go that can be undone`;
  return already === 0 ? `${will}.` : `${will}; ${already} ${already === 1 ? 'is' : 'are'} so already.`;
}
