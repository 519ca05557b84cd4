import type { Organisation, Tenancy } from '@weft/domain';
import { useSnapshot } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { PickInPlace } from '../../register/editing/PickInPlace.tsx';
import { type RecordForm, sentenceOf } from '../../register/editing/useRecordForm.tsx';
import { OrganisationPicker } from '../../register/organisations/OrganisationPicker.tsx';
import { Link, Stack } from '../../ui/index.ts';

/** Who the tenant is; another can be chosen. */
export function TenantField({ form, organisation }: { form: RecordForm<Tenancy>; organisation: Organisation }) {
  const to = useAddresses();
  const { organisations } = useSnapshot();
  const { organisationId } = form.record;
  const name = organisations.find(({ id }) => id === organisationId)?.name ?? organisation.name;
  return (
    <Stack gap={1} align="start">
      <Link href={to.organisation(organisationId)}>{name}</Link>
      {form.canEdit && (
        <PickInPlace
          action="Change the tenant"
          icon="edit"
          picker={(pick) => (
            <OrganisationPicker
              label="Tenant"
              labelHidden
              autoFocus
              value={null}
              without={[organisationId]}
              onChange={(id) => {
                if (id === null) return;
                pick(async () => {
                  const result = await form.save({ organisationId: id });
                  return result.ok ? null : sentenceOf(result);
                });
              }}
            />
          )}
        />
      )}
    </Stack>
  );
}
