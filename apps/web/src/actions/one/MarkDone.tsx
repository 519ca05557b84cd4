import type { PlannedAction } from '@weft/domain';
import { useState } from 'react';
import { Button, Hidden } from '../../ui/index.ts';
import { CloseActionDialog } from './CloseActionDialog.tsx';
import { useActionForm } from './useActionForm.ts';

/** Marks an action as done from wherever it is listed, for those who may; nothing where it is over. */
export function MarkDone({ action }: { action: PlannedAction }) {
  const form = useActionForm(action);
  const [isOpen, setOpen] = useState(false);
  const isOver = action.status === 'done' || action.status === 'dropped';
  return (
    <>
      {form.canEdit && !isOver && (
        <Button size="s" onPress={() => setOpen(true)}>
          Done<Hidden> with {action.title}</Hidden>
        </Button>
      )}
      {isOpen && <CloseActionDialog form={form} ending="done" onClose={() => setOpen(false)} />}
      {form.dialog}
    </>
  );
}
