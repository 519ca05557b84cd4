import { useRouter } from '@tanstack/react-router';
import { useClient, useWorkspacePath, useWrite } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { type FieldErrors, FormDialog, Select, TextField } from '../../ui/index.ts';
import { type AssetType, assetTypeOptions } from '../building/assetWords.ts';

const empty = { name: '', assetType: 'building' as AssetType, addressLine1: '', town: '', postcode: '' };

/** Adds a building or land with what is known at once; the rest is filled in on its page. */
export function AddBuildingDialog({ onClose }: { onClose: () => void }) {
  const client = useClient();
  const write = useWrite();
  const router = useRouter();
  const to = useAddresses();
  const draft = useDraft(draftKey(useWorkspacePath(), 'building'), empty);
  const { value, set } = draft;

  async function save() {
    const missing: FieldErrors = value.name.trim() === '' ? { name: 'Give it a name that people know it by.' } : {};
    if (Object.keys(missing).length > 0) return missing;
    const { addressLine1, town, postcode, ...rest } = value;
    const data = { ...rest, addressLine1: addressLine1 || null, town: town || null, postcode: postcode || null };
    const result = await write(() => client.tenancies.assets.create.mutate({ data }), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    draft.clear();
    onClose();
    router.history.push(to.building(result.done.id));
    return null;
  }

  return (
    <FormDialog title="Add a building or land" saveLabel="Add" onSave={save} onClose={onClose}>
      <TextField name="name" label="Name" isRequired autoFocus value={value.name} onChange={(name) => set({ name })} />
      <Select
        name="assetType"
        label="What it is"
        options={assetTypeOptions}
        value={value.assetType}
        onChange={(assetType) => set({ assetType })}
      />
      <TextField name="addressLine1" label="Address" value={value.addressLine1} onChange={(addressLine1) => set({ addressLine1 })} />
      <TextField name="town" label="Town" value={value.town} onChange={(town) => set({ town })} />
      <TextField name="postcode" label="Postcode" value={value.postcode} onChange={(postcode) => set({ postcode })} />
    </FormDialog>
  );
}
