import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { Button, Hidden } from '../../ui/index.ts';
import { AddActionDialog } from './AddActionDialog.tsx';
import type { ActionStart } from './actionStart.ts';

export interface AddActionProps {
  /** What it comes out of: its origin with the id or the gap, why in words, and a first title. */
  start: ActionStart;
  /** The words of the button: "Make an action". */
  label?: string | undefined;
  /** What it would be about, for those who hear the button among many like it. */
  of?: string | undefined;
  size?: 'm' | 's' | undefined;
  variant?: 'plain' | 'quiet' | 'primary' | undefined;
  /** What the case is called, where it is about one. */
  caseReference?: string | undefined;
}

/** The button that makes an action of something found, for those who may. It shows nothing to others. */
export function AddAction({ start, label = 'Make an action', of, size, variant, caseReference }: AddActionProps) {
  const { can } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  if (!can('action.write')) return null;
  return (
    <>
      <Button icon="actions" size={size} variant={variant} onPress={() => setOpen(true)}>
        {label}
        {of && <Hidden> of {of}</Hidden>}
      </Button>
      {isOpen && <AddActionDialog start={start} caseReference={caseReference} onClose={() => setOpen(false)} />}
    </>
  );
}
