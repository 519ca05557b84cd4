import type { ActionStatus } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWrite } from '../../data/index.ts';
import { Button, Dialog, Spacer } from '../../ui/index.ts';
import type { ListedAction } from '../useActions.ts';
import { ActionFacts } from './ActionFacts.tsx';
import { CloseActionDialog, type Ending } from './CloseActionDialog.tsx';
import { useActionForm } from './useActionForm.ts';

/** One action, changed where it stands, and ended with what came of it. */
export function ActionDialog({ listed, onClose }: { listed: ListedAction; onClose: () => void }) {
  const client = useClient();
  const write = useWrite();
  const form = useActionForm(listed.action);
  const [ending, setEnding] = useState<Ending | null>(null);
  const { id, version, title, status } = form.record;
  const isOver = status === 'done' || status === 'dropped';

  function choose(next: ActionStatus) {
    if (next === status) return;
    if (next === 'done' || next === 'dropped') setEnding(next);
    else void form.change({ status: next });
  }

  async function remove() {
    const result = await write(() => client.actions.delete.mutate({ id, version }));
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={(isOpen: boolean) => !isOpen && onClose()}
      footer={
        form.canEdit && (
          <>
            <Button variant="quiet" icon="trash" onPress={() => void remove()}>
              Move to the bin
            </Button>
            <Spacer />
            {isOver ? (
              <Button onPress={() => choose('open')}>Open it again</Button>
            ) : (
              <Button variant="primary" icon="check" onPress={() => choose('done')}>
                Mark as done
              </Button>
            )}
          </>
        )
      }
    >
      <ActionFacts listed={listed} form={form} onStatus={choose} />
      {ending && <CloseActionDialog form={form} ending={ending} onClose={() => setEnding(null)} />}
      {form.dialog}
    </Dialog>
  );
}
