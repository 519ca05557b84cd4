import { FieldGroup, RadioGroup, Text, TextArea } from '../../ui/index.ts';
import type { Answer, AssessmentDraft } from './assessmentDraft.ts';

const yesOrNo: readonly { id: Answer; label: string }[] = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
  { id: 'open', label: 'Not said' },
];

const outcomes: readonly { id: Answer; label: string }[] = [
  { id: 'yes', label: 'Keep as it is' },
  { id: 'no', label: 'Something should change' },
  { id: 'open', label: 'Not decided' },
];

interface OutcomeFieldsProps {
  value: AssessmentDraft;
  set: (part: Partial<AssessmentDraft>) => void;
  /** What the scores come to so far, in words. */
  result: string;
}

/** What people say, whatever the scores: strategic in intent, in delivery, and what comes of it. */
export function OutcomeFields({ value, set, result }: OutcomeFieldsProps) {
  return (
    <>
      <FieldGroup legend="Intent and delivery" description="People say this; no score decides it.">
        <RadioGroup
          name="intent"
          label="Is it strategic in intent?"
          orientation="horizontal"
          options={yesOrNo}
          value={value.intent}
          onChange={(intent) => set({ intent })}
        />
        {value.intent !== 'open' && (
          <TextArea
            name="intentReason"
            label="Why, of intent"
            isRequired
            value={value.intentReason}
            onChange={(intentReason) => set({ intentReason })}
          />
        )}
        <RadioGroup
          name="delivery"
          label="Is it strategic in delivery?"
          orientation="horizontal"
          options={yesOrNo}
          value={value.delivery}
          onChange={(delivery) => set({ delivery })}
        />
        {value.delivery !== 'open' && (
          <TextArea
            name="deliveryReason"
            label="Why, of delivery"
            isRequired
            value={value.deliveryReason}
            onChange={(deliveryReason) => set({ deliveryReason })}
          />
        )}
      </FieldGroup>
      <FieldGroup legend="What comes of it">
        <RadioGroup
          name="keep"
          label="Outcome"
          orientation="horizontal"
          options={outcomes}
          value={value.keep}
          onChange={(keep) => set({ keep })}
        />
        <TextArea name="outcome" label="In a few words" value={value.outcome} onChange={(outcome) => set({ outcome })} />
      </FieldGroup>
      <Text strong>{result}</Text>
    </>
  );
}
