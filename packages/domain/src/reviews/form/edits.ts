import { keyFor } from '../../flows/edits.ts';
import type { ReviewQuestion, ReviewSection, ReviewSide } from '../../reference/reviewForm.ts';
import type { FormerQuestion, FormSections } from './workspaceForm.ts';

/** A question before it has a key. */
export type NewQuestion = Omit<ReviewQuestion, 'id'>;

const idsIn = (sections: FormSections) => sections.flatMap(({ questions }) => questions.map(({ id }) => id));

/** A part that asks nothing goes with its last question. */
function withQuestions(sections: FormSections, of: (section: ReviewSection) => ReviewQuestion[]): FormSections {
  return sections.map((section) => ({ ...section, questions: of(section) })).filter(({ questions }) => questions.length > 0);
}

function swapped<T>(list: readonly T[], one: number, other: number): T[] {
  const [first, second] = [list[one], list[other]];
  if (first === undefined || second === undefined) return [...list];
  return list.map((each, index) => (index === one ? second : index === other ? first : each));
}

/** With a question put otherwise. It keeps its key, so that its answers stay with it. */
export function changeQuestion(sections: FormSections, id: string, change: NewQuestion): FormSections {
  return withQuestions(sections, ({ questions }) => questions.map((each) => (each.id === id ? { ...change, id } : each)));
}

/** Without a question. */
export function removeQuestion(sections: FormSections, id: string): FormSections {
  return withQuestions(sections, ({ questions }) => questions.filter((each) => each.id !== id));
}

/** With a new question at the end of a part. @param taken keys that no new question may have: those of questions asked before. */
export function addQuestion(sections: FormSections, sectionId: string, question: NewQuestion, taken: readonly string[]): FormSections {
  const id = keyFor(question.label, [...idsIn(sections), ...taken], 'question');
  return sections.map((each) => (each.id === sectionId ? { ...each, questions: [...each.questions, { ...question, id }] } : each));
}

/** With a question one place up or down in its part. */
export function shiftQuestion(sections: FormSections, id: string, by: -1 | 1): FormSections {
  return withQuestions(sections, ({ questions }) => {
    const at = questions.findIndex((each) => each.id === id);
    return at < 0 ? questions : swapped(questions, at, at + by);
  });
}

/** With a question at the end of another part. */
export function moveQuestion(sections: FormSections, id: string, sectionId: string): FormSections {
  const moving = sections.flatMap(({ questions }) => questions).find((each) => each.id === id);
  const goal = sections.find((each) => each.id === sectionId);
  if (!moving || !goal || goal.questions.includes(moving)) return sections;
  return withQuestions(sections, (section) => {
    const others = section.questions.filter((each) => each.id !== id);
    return section.id === sectionId ? [...others, moving] : others;
  });
}

/** With a question asked again that had been taken out: in its old part, or the first of its side where that is gone. */
export function putBackQuestion(sections: FormSections, { section, side, ...question }: FormerQuestion): FormSections {
  const goal = sections.find((each) => each.id === section) ?? sections.find((each) => each.side === side);
  return sections.map((each) => (each === goal ? { ...each, questions: [...each.questions, question] } : each));
}

/** With a new part after the others of its side, and its first question. */
export function addSection(
  sections: FormSections,
  { label, side }: { label: string; side: ReviewSide },
  question: NewQuestion,
  taken: readonly string[],
): FormSections {
  const id = keyFor(
    label,
    sections.map((each) => each.id),
    'part',
  );
  const first = { ...question, id: keyFor(question.label, [...idsIn(sections), ...taken], 'question') };
  const at = sections.findLastIndex((each) => each.side === side) + 1 || sections.length;
  return [...sections.slice(0, at), { id, label, side, questions: [first] }, ...sections.slice(at)];
}

export function renameSection(sections: FormSections, id: string, label: string): FormSections {
  return sections.map((each) => (each.id === id ? { ...each, label } : each));
}

/** Without a part and all that it asks. */
export function removeSection(sections: FormSections, id: string): FormSections {
  return sections.filter((each) => each.id !== id);
}

/** With a part one place up or down among those of its side. */
export function shiftSection(sections: FormSections, id: string, by: -1 | 1): FormSections {
  const at = sections.findIndex((each) => each.id === id);
  const side = sections[at]?.side;
  for (let other = at + by; other >= 0 && other < sections.length; other += by) {
    if (sections[other]?.side === side) return swapped(sections, at, other);
  }
  return sections;
}

/** Answers to choose from, with keys for those that are new. Those that have a key keep it. */
export function choicesOf(labels: readonly { id: string | null; label: string }[]): NonNullable<ReviewQuestion['choices']> {
  const taken = labels.flatMap(({ id }) => id ?? []);
  return labels.map(({ id, label }) => {
    const key = id ?? keyFor(label, taken, 'answer');
    if (id === null) taken.push(key);
    return { id: key, label };
  });
}
