import type { FieldProblem } from '../../errors/errors.ts';
import { type ReviewQuestion, reviewSideSchema } from '../../reference/reviewForm.ts';
import type { FormSections } from './workspaceForm.ts';

const plain = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase();

/** Words that stand twice among these, each once. */
function twice(labels: readonly string[]): string[] {
  const all = labels.map(plain);
  return [...new Set(labels.filter((label, index) => all.indexOf(plain(label)) < index && plain(label) !== ''))];
}

function choiceFaults({ id, label, choices }: ReviewQuestion): FieldProblem[] {
  if (choices === undefined) return [];
  const path = `question.${id}.choices`;
  if (choices.length < 2) return [{ path, message: `“${label}” needs two answers or more to choose from.` }];
  if (choices.some((choice) => plain(choice.label) === '')) return [{ path, message: `An answer to “${label}” has no words.` }];
  return twice(choices.map((choice) => choice.label)).map((words) => ({ path, message: `“${label}” offers “${words}” twice.` }));
}

/**
 * What is wrong with a form: parts and questions without words or of the same words as another, choices that are none, a side that is asked
 * nothing. Each in a sentence; `path` names the part or question.
 */
export function formFaults(sections: FormSections): FieldProblem[] {
  const questions = sections.flatMap((section) => section.questions);
  const empty = [
    ...sections.filter(({ label }) => plain(label) === '').map(({ id }) => ({ path: `section.${id}`, message: 'Give the part a name.' })),
    ...questions.filter(({ label }) => plain(label) === '').map(({ id }) => ({ path: `question.${id}`, message: 'Type the question.' })),
  ];
  const same = reviewSideSchema.options.flatMap((side) => {
    const own = sections.filter((section) => section.side === side);
    const asked = own.flatMap((section) => section.questions.map(({ label }) => label));
    return [
      ...twice(own.map(({ label }) => label)).map((label) => ({ path: 'section', message: `There is a part called “${label}” already.` })),
      ...twice(asked).map((label) => ({ path: 'question', message: `“${label}” is asked already.` })),
    ];
  });
  const silent = reviewSideSchema.options.flatMap((side): FieldProblem[] => {
    if (sections.some((section) => section.side === side && section.questions.length > 0)) return [];
    const message = `Something has to be asked of the ${side}: this is its last question. Add another first.`;
    return [{ path: 'sections', message }];
  });
  return [...empty, ...same, ...questions.flatMap(choiceFaults), ...silent];
}
