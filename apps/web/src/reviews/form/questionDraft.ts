import { type AnswerKind, answerKindOf, choicesOf, type NewQuestion, type ReviewQuestion } from '@weft/domain';

/** What the form of a question holds while it is filled in. */
export interface QuestionDraft {
  label: string;
  hint: string;
  kind: AnswerKind;
  /** Room for several lines beside a choice. */
  isLong: boolean;
  choices: { id: string | null; label: string }[];
  required: boolean;
  personal: boolean;
  opensSnags: boolean;
  sectionId: string;
}

/** How a question can be answered. */
export const answerKinds = [
  { id: 'line', label: 'A line of words' },
  { id: 'lines', label: 'Several lines of words' },
  { id: 'choice', label: 'One of several answers, and words' },
] as const satisfies readonly { id: AnswerKind; label: string }[];

/** A question as it stands, or a new one. */
export function questionDraftOf(question: ReviewQuestion | null, sectionId: string): QuestionDraft {
  return {
    label: question?.label ?? '',
    hint: question?.hint ?? '',
    kind: question === null ? 'line' : answerKindOf(question),
    isLong: question?.long ?? false,
    choices: question?.choices ?? [
      { id: null, label: 'Yes' },
      { id: null, label: 'No' },
    ],
    required: question?.required ?? false,
    personal: question?.personal ?? false,
    opensSnags: question?.opensSnags ?? false,
    sectionId,
  };
}

/** What is saved of it. Nothing is said of what it is not. */
export function questionOfDraft({ label, hint, kind, isLong, choices, required, personal, opensSnags }: QuestionDraft): NewQuestion {
  const isOpen = kind !== 'choice';
  return {
    label: label.trim(),
    ...(hint.trim() === '' ? {} : { hint: hint.trim() }),
    ...(isOpen ? {} : { choices: choicesOf(choices.filter((choice) => choice.label.trim() !== '')) }),
    ...((isOpen ? kind === 'lines' : isLong) ? { long: true } : {}),
    ...(required ? { required } : {}),
    ...(personal ? { personal } : {}),
    ...(opensSnags ? { opensSnags } : {}),
  };
}
