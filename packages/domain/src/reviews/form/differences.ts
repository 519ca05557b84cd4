import type { ReviewQuestion } from '../../reference/reviewForm.ts';
import type { FormSections } from './workspaceForm.ts';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** How a question is answered. */
export type AnswerKind = 'line' | 'lines' | 'choice';

export function answerKindOf({ choices = [], long }: Pick<ReviewQuestion, 'choices' | 'long'>): AnswerKind {
  if (choices.length > 0) return 'choice';
  return long ? 'lines' : 'line';
}

const kindWords: Readonly<Record<AnswerKind, string>> = {
  line: 'is answered in a line of words',
  lines: 'is answered in several lines',
  choice: 'is answered by a choice',
};

function choiceWords(was: ReviewQuestion, is: ReviewQuestion): string[] {
  if (same(was.choices, is.choices) || answerKindOf(is) !== 'choice') return [];
  return [`can be answered ${(is.choices ?? []).map(({ label }) => `“${label}”`).join(', ')}`];
}

function questionWords(was: ReviewQuestion, is: ReviewQuestion): string[] {
  const flag = (before: boolean | undefined, after: boolean | undefined, on: string, off: string) =>
    (before ?? false) === (after ?? false) ? [] : [after ? on : off];
  return [
    ...(was.label === is.label ? [] : [`is asked as “${is.label}”`]),
    ...((was.hint ?? '') === (is.hint ?? '') ? [] : ['says something else under it']),
    ...(answerKindOf(was) === answerKindOf(is) ? [] : [kindWords[answerKindOf(is)]]),
    ...choiceWords(was, is),
    ...flag(was.required, is.required, 'needs an answer', 'can be left empty'),
    ...flag(was.personal, is.personal, 'may name people', 'names nobody'),
    ...flag(was.opensSnags, is.opensSnags, 'can open snags', 'opens no snags'),
  ];
}

/** What an edit of the form changes, each thing a sentence without its full stop. Empty when nothing is changed. */
export function formDifferences(before: FormSections, after: FormSections): string[] {
  const placed = (sections: FormSections) =>
    new Map(sections.flatMap((section) => section.questions.map((question) => [question.id, { question, section }] as const)));
  const [was, is] = [placed(before), placed(after)];
  const parts = after.flatMap(({ id, label }) => {
    const old = before.find((each) => each.id === id);
    if (old === undefined) return [`The part “${label}” is new`];
    return old.label === label ? [] : [`The part “${old.label}” is called “${label}”`];
  });
  const goneParts = before.filter(({ id }) => !after.some((each) => each.id === id)).map(({ label }) => `The part “${label}” is taken out`);
  const asked = [...is.values()].flatMap(({ question, section }) => {
    const old = was.get(question.id);
    if (old === undefined) return [`“${question.label}” is asked in “${section.label}”`];
    const moved = old.section.id === section.id ? [] : [`“${question.label}” stands in “${section.label}”`];
    return [...questionWords(old.question, question).map((words) => `“${old.question.label}” ${words}`), ...moved];
  });
  const gone = [...was.values()].flatMap(({ question }) => (is.has(question.id) ? [] : [`“${question.label}” is asked no more`]));
  const order = (sections: FormSections, other: ReadonlyMap<string, unknown>) => [
    sections.map(({ id }) => id).filter((id) => before.some((each) => each.id === id) && after.some((each) => each.id === id)),
    sections.map(({ questions }) => questions.map(({ id }) => id).filter((id) => other.has(id))),
  ];
  const isOtherwise = parts.length + goneParts.length + asked.length + gone.length > 0;
  const reordered = !isOtherwise && !same(order(before, is), order(after, was)) ? ['The questions stand in another order'] : [];
  return [...parts, ...goneParts, ...asked, ...gone, ...reordered];
}
