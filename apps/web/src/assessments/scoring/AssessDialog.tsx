import type { Assessment, Id } from '@weft/domain';
import { midSentence } from '@weft/network';
import { useState } from 'react';
import { useClient, useWorkspace, useWorkspacePath, useWrite } from '../../data/index.ts';
import { RestoredNotice } from '../../register/editing/DraftNotices.tsx';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { DateField, FormDialog, RadioGroup, TextField } from '../../ui/index.ts';
import { resultWords, viewLabels } from '../assessmentWords.ts';
import { draftOf, missingIn, patchOf, wordsOf } from './assessmentDraft.ts';
import { OutcomeFields } from './OutcomeFields.tsx';
import { ScoreFields } from './ScoreFields.tsx';

interface AssessDialogProps {
  relationshipId: Id;
  /** The one to change; null for a new one. */
  assessment: Assessment | null;
  onClose: () => void;
}

/** Scores a relationship on twelve questions and three axes; what is left open can be answered later. What is typed is kept until it is saved. */
export function AssessDialog({ relationshipId, assessment, onClose }: AssessDialogProps) {
  const client = useClient();
  const write = useWrite();
  const { today, member, reference } = useWorkspace();
  const [initial] = useState(() => draftOf(assessment, member.side, today));
  const name = assessment === null ? `${relationshipId}-new` : `${assessment.id}-${assessment.version}`;
  const draft = useDraft(draftKey(useWorkspacePath(), 'assessment', name), initial);
  const { value, set } = draft;
  const title = assessment === null ? 'How strategic is it?' : `Change ${midSentence(viewLabels[assessment.account])}`;

  async function save() {
    const missing = missingIn(value, today);
    if (Object.keys(missing).length > 0) return missing;
    const result = await write(
      () =>
        assessment === null
          ? client.assessments.create.mutate({ data: { ...wordsOf(value), relationshipId, account: value.account } })
          : client.assessments.update.mutate({ id: assessment.id, version: assessment.version, data: patchOf(value, initial) }),
      { errors: 'return' },
    );
    if (!result.ok) return fieldErrorsOf(result);
    draft.clear();
    onClose();
    return null;
  }

  return (
    <FormDialog title={title} description={reference.assessmentForm.guidance.join(' ')} size="l" onSave={save} onClose={onClose}>
      <RestoredNotice draft={draft} />
      {assessment === null && (
        <RadioGroup
          name="account"
          label="Whose view it is"
          orientation="horizontal"
          options={([member.side, 'joint'] as const).map((id) => ({ id, label: viewLabels[id] }))}
          value={value.account}
          onChange={(account) => set({ account })}
        />
      )}
      <TextField
        name="rater"
        label="Who answered"
        description="A post, or who was in the room"
        value={value.rater}
        onChange={(rater) => set({ rater })}
      />
      <DateField
        name="assessedOn"
        label="When"
        isRequired
        prefer="past"
        value={value.assessedOn}
        onChange={(on) => set({ assessedOn: on })}
      />
      <ScoreFields scores={value.scores} onChange={(scores) => set({ scores })} />
      <OutcomeFields value={value} set={set} result={resultWords(reference.assessmentForm, value)} />
    </FormDialog>
  );
}
