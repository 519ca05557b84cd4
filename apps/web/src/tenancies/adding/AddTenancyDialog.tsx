import { useRouter } from '@tanstack/react-router';
import type { Id } from '@weft/domain';
import { BuildingPicker } from '../../cases/opening/BuildingPicker.tsx';
import { useCaseWords } from '../../cases/words/useCaseWords.ts';
import { useClient, useWorkspacePath, useWrite } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { OrganisationPicker } from '../../register/organisations/OrganisationPicker.tsx';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { DateField, FormDialog, Select } from '../../ui/index.ts';
import { newTenancyOf, noTenancy } from './newTenancy.ts';
import { TakeCare } from './TakeCare.tsx';

interface AddTenancyDialogProps {
  /** The building that it is of; to be chosen when it is not said. */
  assetId?: Id | undefined;
  onClose: () => void;
}

/** Records who is in a building and under what; whatever is left out says that it is not known. */
export function AddTenancyDialog({ assetId, onClose }: AddTenancyDialogProps) {
  const client = useClient();
  const write = useWrite();
  const router = useRouter();
  const to = useAddresses();
  const words = useCaseWords();
  const draft = useDraft(draftKey(useWorkspacePath(), 'tenancy', assetId ?? 'new'), noTenancy);
  const { value, set } = draft;

  async function save() {
    const made = newTenancyOf({ ...value, assetId: assetId ?? value.assetId });
    if ('errors' in made) return made.errors;
    const result = await write(() => client.tenancies.create.mutate(made), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    draft.clear();
    onClose();
    router.history.push(to.tenancy(result.done.id));
    return null;
  }

  return (
    <FormDialog title="Add a tenancy" saveLabel="Add" onSave={save} onClose={onClose}>
      {assetId === undefined && (
        <BuildingPicker
          onlyOnRecord
          value={{ assetId: value.assetId, building: '' }}
          onChange={(chosen) => set({ assetId: chosen.assetId })}
        />
      )}
      <OrganisationPicker
        name="organisationId"
        label="Tenant"
        isRequired
        value={value.organisationId}
        onChange={(organisationId) => set({ organisationId })}
      />
      <Select
        name="agreementType"
        label="Agreement"
        options={words.options('agreementType')}
        value={value.agreementType}
        onChange={(agreementType) => set({ agreementType })}
      />
      <Select
        name="occupationStatus"
        label="Occupied"
        options={words.options('occupationStatus')}
        value={value.occupationStatus}
        onChange={(occupationStatus) => set({ occupationStatus })}
      />
      <DateField
        name="commencementDate"
        label="Begins"
        prefer="past"
        value={value.commencementDate}
        onChange={(commencementDate) => set({ commencementDate })}
      />
      <DateField
        name="expiryDate"
        label="Ends"
        description="Leave empty when it is not known."
        prefer="future"
        value={value.expiryDate}
        onChange={(expiryDate) => set({ expiryDate })}
      />
      <TakeCare assetId={assetId ?? value.assetId} value={value} set={set} />
    </FormDialog>
  );
}
