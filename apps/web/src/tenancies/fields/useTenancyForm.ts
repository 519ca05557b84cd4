import { type Tenancy, tenancySchema } from '@weft/domain';
import { useClient, useWorkspace } from '../../data/index.ts';
import { type RecordForm, useRecordForm } from '../../register/editing/useRecordForm.tsx';

/** Editing a tenancy in place, for whoever may. */
export function useTenancyForm(tenancy: Tenancy): RecordForm<Tenancy> {
  const client = useClient();
  const { can } = useWorkspace();
  return useRecordForm({
    record: tenancy,
    schema: tenancySchema,
    what: 'the tenancy',
    canEdit: can('tenancy.write'),
    update: (asked) => client.tenancies.update.mutate(asked),
  });
}
