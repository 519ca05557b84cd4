import { type Assessment, assessmentSchema, type Id, type Reference, scoredItems } from '@weft/domain';
import { midSentence } from '@weft/network';
import { useState } from 'react';
import { useClient, useWorkspace, useWorkspacePath, useWrite } from '../../data/index.ts';
import type { Apart } from '../../register/editing/clashes.ts';
import { RestoredNotice } from '../../register/editing/DraftNotices.tsx';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { type Saved, useRecordForm } from '../../register/editing/useRecordForm.tsx';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { DateField, FormDialog, RadioGroup, TextField } from '../../ui/index.ts';
import { askedOf, resultWords, scoreInWords, viewLabels } from '../assessmentWords.ts';
import { type AssessmentDraft, draftOf, missingIn, patchOf, wordsOf } from './assessmentDraft.ts';
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
  if (assessment !== null) return <ChangeAssessment assessment={assessment} onClose={onClose} />;
  return <NewAssessment relationshipId={relationshipId} onClose={onClose} />;
}

function NewAssessment({ relationshipId, onClose }: Omit<AssessDialogProps, 'assessment'>) {
  const client = useClient();
  const write = useWrite();
  const save = ({ account, ...said }: AssessmentDraft) =>
    write(() => client.assessments.create.mutate({ data: { ...wordsOf({ account, ...said }), relationshipId, account } }), {
      errors: 'return',
    });
  return <AssessForm assessment={null} draftName={`${relationshipId}-new`} save={save} onClose={onClose} />;
}

/** Two people's scores are chosen between question by question. */
function scoresApart(reference: Reference): Apart {
  const wordsOf = (score: unknown) => scoreInWords(reference.assessmentForm, typeof score === 'number' ? score : undefined);
  return { parts: scoredItems, labelOf: askedOf(reference), wordsOf };
}

/** Over one that somebody else has changed meanwhile, both versions are shown, as everywhere. */
function ChangeAssessment({ assessment, onClose }: { assessment: Assessment; onClose: () => void }) {
  const client = useClient();
  const { reference } = useWorkspace();
  const form = useRecordForm({
    record: assessment,
    schema: assessmentSchema,
    what: 'the assessment',
    canEdit: true,
    apart: { scores: scoresApart(reference) },
    update: (asked) => client.assessments.update.mutate(asked),
  });
  return (
    <>
      <AssessForm
        assessment={assessment}
        draftName={`${assessment.id}-${assessment.version}`}
        save={(value, initial) => form.save(patchOf(value, initial), assessment)}
        onClose={onClose}
      />
      {form.dialog}
    </>
  );
}

interface AssessFormProps extends Pick<AssessDialogProps, 'assessment' | 'onClose'> {
  draftName: string;
  save: (value: AssessmentDraft, initial: AssessmentDraft) => Promise<Saved>;
}

function AssessForm({ assessment, draftName, save: saveAs, onClose }: AssessFormProps) {
  const { today, member, reference } = useWorkspace();
  const [initial] = useState(() => draftOf(assessment, member.side, today));
  const draft = useDraft(draftKey(useWorkspacePath(), 'assessment', draftName), initial);
  const { value, set } = draft;
  const title = assessment === null ? 'How strategic is it?' : `Change ${midSentence(viewLabels[assessment.account])}`;

  async function save() {
    const missing = missingIn(value, today);
    if (Object.keys(missing).length > 0) return missing;
    const result = await saveAs(value, initial);
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
