import { actionSchema, type PlannedAction } from '@weft/domain';
import { useClient, useWorkspace } from '../../data/index.ts';
import { type RecordForm, useRecordForm } from '../../register/editing/useRecordForm.tsx';

/** Editing one action in place, for those who may. */
export function useActionForm(action: PlannedAction): RecordForm<PlannedAction> {
  const client = useClient();
  const { can } = useWorkspace();
  return useRecordForm<PlannedAction>({
    record: action,
    schema: actionSchema,
    what: 'the action',
    canEdit: can('action.write'),
    update: (asked) => client.actions.update.mutate(asked),
  });
}
