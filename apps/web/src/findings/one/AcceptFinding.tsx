import { addMonths, type Finding, findingKey } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWorkspace, useWorkspacePath, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { Button, DateField, Dialog, type FieldErrors, Form, Hidden, isIsoDate, TextArea } from '../../ui/index.ts';

/** The button that says of a finding that it is fine, for those who may. It shows nothing to others. */
export function AcceptFinding({ finding }: { finding: Finding }) {
  const { can } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  if (!can('finding.accept')) return null;
  return (
    <>
      <Button size="s" icon="check" onPress={() => setOpen(true)}>
        It is fine<Hidden>{` as it is: ${finding.words}`}</Hidden>
      </Button>
      {isOpen && <AcceptDialog finding={finding} onClose={() => setOpen(false)} />}
    </>
  );
}

/** How many months go by before an accepted finding is looked at again, unless somebody says otherwise. */
const usualMonths = 6;

function AcceptDialog({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const client = useClient();
  const write = useWrite();
  const { today } = useWorkspace();
  const [initial] = useState(() => ({ reason: '', lookAgainOn: addMonths(today, usualMonths) }));
  const draft = useDraft(draftKey(useWorkspacePath(), 'acceptance', findingKey(finding)), initial);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSaving, setSaving] = useState(false);
  const { reason, lookAgainOn } = draft.value;

  async function save() {
    const missing: FieldErrors = {
      ...(reason.trim() === '' && { reason: 'Say in a sentence why it is fine.' }),
      ...((!isIsoDate(lookAgainOn) || lookAgainOn <= today) && { lookAgainOn: 'Choose a day after today on which to look again.' }),
    };
    setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    setSaving(true);
    const asked = { subjects: [finding], reason, lookAgainOn };
    const result = await write(() => client.findings.accept.mutate(asked), { errors: 'return' });
    setSaving(false);
    if (!result.ok) return setErrors(fieldErrorsOf(result));
    draft.clear();
    onClose();
  }

  return (
    <Dialog
      title="It is fine as it is"
      description={finding.words}
      size="s"
      isOpen
      onOpenChange={(isOpen: boolean) => !isOpen && onClose()}
    >
      <Form
        label="It is fine as it is"
        errors={errors}
        onSubmit={() => void save()}
        actions={
          <>
            <Button type="submit" variant="primary" isPending={isSaving}>
              Accept
            </Button>
            <Button onPress={onClose}>Cancel</Button>
          </>
        }
      >
        <TextArea
          name="reason"
          label="It is fine, because"
          isRequired
          autoFocus
          value={reason}
          onChange={(next) => draft.setValue((before) => ({ ...before, reason: next }))}
        />
        <DateField
          name="lookAgainOn"
          label="Look again on"
          description="It is folded away until then."
          isRequired
          prefer="future"
          value={lookAgainOn}
          onChange={(next) => draft.setValue((before) => ({ ...before, lookAgainOn: next }))}
        />
      </Form>
    </Dialog>
  );
}
