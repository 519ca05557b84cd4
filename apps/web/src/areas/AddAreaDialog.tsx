import type { Area } from '@weft/domain';
import { useClient, useWorkspacePath, useWrite } from '../data/index.ts';
import { orNull } from '../register/editing/EditInPlace.tsx';
import { fieldErrorsOf } from '../register/editing/refusals.ts';
import { draftKey, useDraft } from '../shell/draft.ts';
import { FormDialog, Select, TextField } from '../ui/index.ts';
import { kindOptions } from './areaWords.ts';

interface AreaDraft {
  name: string;
  kind: Area['kind'];
  gssCode: string;
}

const blank: AreaDraft = { name: '', kind: 'neighbourhood', gssCode: '' };

/** Adds a neighbourhood, which every picker then offers. */
export function AddAreaDialog({ onClose }: { onClose: () => void }) {
  const client = useClient();
  const write = useWrite();
  const draft = useDraft(draftKey(useWorkspacePath(), 'neighbourhood', 'new'), blank);
  const { name, kind, gssCode } = draft.value;
  const { set } = draft;

  async function add() {
    if (name.trim() === '') return { name: 'Say what it is called.' };
    const data = { name, kind, gssCode: orNull(gssCode), notes: null };
    const result = await write(() => client.areas.create.mutate({ data }), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    draft.clear();
    onClose();
    return null;
  }

  return (
    <FormDialog title="Add a neighbourhood" size="s" saveLabel="Add" onSave={add} onClose={onClose}>
      <TextField name="name" label="Name" isRequired autoFocus value={name} onChange={(typed) => set({ name: typed })} />
      <Select name="kind" label="What it is" options={kindOptions} value={kind} onChange={(chosen) => set({ kind: chosen })} />
      <TextField
        name="gssCode"
        label="Official code"
        description="From the Office for National Statistics, such as E05014948: buildings are found by the code of their ward"
        value={gssCode}
        onChange={(typed) => set({ gssCode: typed })}
      />
    </FormDialog>
  );
}
