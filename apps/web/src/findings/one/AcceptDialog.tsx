import { addMonths, type Finding, findingKey } from '@weft/domain';
import { counted } from '@weft/network';
import { useState } from 'react';
import { useClient, useWorkspace, useWorkspacePath, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { DateField, type FieldErrors, FormDialog, isIsoDate, TextArea } from '../../ui/index.ts';

/** How many months go by before an accepted finding is looked at again, unless somebody says otherwise. */
const usualMonths = 6;

interface AcceptDialogProps {
  /** One, or several for which the same is said. */
  findings: readonly Finding[];
  onClose: () => void;
  /** When it is done, before closing. */
  onAccepted?: (() => void) | undefined;
}

/** Says of findings that they are fine, with one reason and one day to look again for all of them, as one change. */
export function AcceptDialog({ findings, onClose, onAccepted }: AcceptDialogProps) {
  const client = useClient();
  const write = useWrite();
  const { today } = useWorkspace();
  const [initial] = useState(() => ({ reason: '', lookAgainOn: addMonths(today, usualMonths) }));
  const draft = useDraft(draftKey(useWorkspacePath(), 'acceptance', draftNameOf(findings)), initial);
  const { reason, lookAgainOn } = draft.value;
  const title = findings.length === 1 ? 'It is fine as it is' : `${counted(findings.length, 'finding')} are fine as they are`;

  async function save() {
    const missing: FieldErrors = {
      ...(reason.trim() === '' && { reason: 'Say in a sentence why it is fine.' }),
      ...((!isIsoDate(lookAgainOn) || lookAgainOn <= today) && { lookAgainOn: 'Choose a day after today on which to look again.' }),
    };
    if (Object.keys(missing).length > 0) return missing;
    const asked = { subjects: [...findings], reason, lookAgainOn };
    const result = await write(() => client.findings.accept.mutate(asked), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    draft.clear();
    onAccepted?.();
    onClose();
    return null;
  }

  return (
    <FormDialog
      title={title}
      description={<Words findings={findings} />}
      size="s"
      saveLabel={findings.length === 1 ? 'Accept' : `Accept ${counted(findings.length, 'finding')}`}
      onSave={save}
      onClose={onClose}
    >
      <TextArea
        name="reason"
        label={findings.length === 1 ? 'It is fine, because' : 'They are fine, because'}
        isRequired
        autoFocus
        value={reason}
        onChange={(next) => draft.set({ reason: next })}
      />
      <DateField
        name="lookAgainOn"
        label="Look again on"
        description={findings.length === 1 ? 'It is folded away until then.' : 'They are folded away until then.'}
        isRequired
        prefer="future"
        value={lookAgainOn}
        onChange={(next) => draft.set({ lookAgainOn: next })}
      />
    </FormDialog>
  );
}

function draftNameOf([first, ...more]: readonly Finding[]): string {
  if (first === undefined) return 'none';
  return more.length === 0 ? findingKey(first) : `several-${first.kind}`;
}

/** How many of several are said in full. */
const most = 3;

/** What was found: of several, the first few. */
function Words({ findings }: { findings: readonly Finding[] }) {
  const [first, ...more] = findings;
  if (more.length === 0) return first?.words;
  const left = findings.length - most;
  const said = findings.slice(0, most).map(({ words }) => words);
  return `${said.join(' ')}${left > 0 ? ` And ${left.toLocaleString('en-GB')} more.` : ''}`;
}
