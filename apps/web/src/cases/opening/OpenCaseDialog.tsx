import { waitingOnSchema } from '@weft/domain';
import { useClient, useWorkspacePath, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { OrganisationPicker } from '../../register/organisations/OrganisationPicker.tsx';
import { PostPicker } from '../../register/people/PostPicker.tsx';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { DateField, FormDialog, Select, TextArea, TextField } from '../../ui/index.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { useWaitingWords } from '../words/waiting.ts';
import { BuildingPicker } from './BuildingPicker.tsx';
import { emptyCase, newCaseOf } from './newCase.ts';

export interface OpenCaseDialogProps {
  /** The board it is opened from: its kinds of case come first. */
  flow: string | null;
  onOpened: (id: string) => void;
  onClose: () => void;
}

/** Opens a case with what an open case must have: what it is about, and what happens next. */
export function OpenCaseDialog({ flow, onOpened, onClose }: OpenCaseDialogProps) {
  const waitingWords = useWaitingWords();
  const client = useClient();
  const write = useWrite();
  const words = useCaseWords();
  const slug = useWorkspacePath();
  const types = words.flow(flow ?? '')?.caseTypes ?? [];
  const draft = useDraft(draftKey(slug, 'case'), emptyCase);
  const { value, set } = draft;
  const kinds = words.options('caseType').sort((one, other) => Number(types.includes(other.id)) - Number(types.includes(one.id)));

  async function save() {
    const made = newCaseOf(value);
    if ('errors' in made) return made.errors;
    const result = await write(() => client.cases.create.mutate(made), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    draft.clear();
    onOpened(result.done.id);
    return null;
  }

  return (
    <FormDialog
      title="Open a case"
      description="It starts at the first stage of its flow. The tenancy can follow."
      saveLabel="Open case"
      onSave={save}
      onClose={onClose}
    >
      <Select
        name="caseType"
        label="Kind of case"
        isRequired
        options={kinds}
        value={value.caseType}
        onChange={(caseType) => set({ caseType })}
      />
      <OrganisationPicker
        name="organisationId"
        label="Organisation"
        description="Leave empty when it is not known yet."
        value={value.organisationId}
        onChange={(organisationId) => set({ organisationId })}
      />
      <BuildingPicker value={{ assetId: value.assetId, building: value.building }} onChange={set} />
      <Select
        name="waitingOn"
        label="Whose move it is"
        options={waitingOnSchema.options.map((id) => ({ id, label: waitingWords(id) }))}
        value={value.waitingOn}
        onChange={(waitingOn) => set({ waitingOn })}
      />
      <TextField name="nextAction" label="Next action" isRequired value={value.nextAction} onChange={(nextAction) => set({ nextAction })} />
      <PostPicker
        name="nextActionPostId"
        label="Who does it"
        value={value.nextActionPostId}
        first={value.organisationId ? [value.organisationId] : []}
        onChange={(post) => set({ nextActionPostId: post?.id ?? null })}
      />
      <DateField
        name="nextActionDue"
        label="By when"
        isRequired
        prefer="future"
        value={value.nextActionDue}
        onChange={(nextActionDue) => set({ nextActionDue })}
      />
      <TextArea name="summary" label="In short" value={value.summary} onChange={(summary) => set({ summary })} />
    </FormDialog>
  );
}
