import { expect, test } from 'vitest';
import { reviewForm } from '../../testing/flows.ts';
import { formDifferences } from './differences.ts';
import { addQuestion, addSection, changeQuestion, removeQuestion, removeSection, renameSection, shiftQuestion } from './edits.ts';
import { formFaults } from './faults.ts';
import type { FormSections } from './workspaceForm.ts';

const { sections } = reviewForm;
const said = (form: FormSections) => formFaults(form).map(({ message }) => message);
const yes = { id: 'yes', label: 'Yes' };

test('nothing is wrong with the form as it comes', () => {
  expect(said(sections)).toEqual([]);
});

test.each([
  ['a question without words', changeQuestion(sections, 'hours', { label: ' ' }), 'Type the question.'],
  ['a part without a name', renameSection(sections, 'use', ''), 'Give the part a name.'],
  [
    'a question asked twice',
    addQuestion(sections, 'use', { label: 'what has gone  well?' }, []),
    '“What has gone well?” is asked already.',
  ],
  ['a part called as another', renameSection(sections, 'use', 'Money'), 'There is a part called “Money” already.'],
  [
    'one answer to choose from',
    changeQuestion(sections, 'hours', { label: 'Open?', choices: [yes] }),
    '“Open?” needs two answers or more to choose from.',
  ],
  [
    'the same answer twice',
    changeQuestion(sections, 'hours', { label: 'Open?', choices: [yes, { id: 'too', label: 'yes' }] }),
    '“Open?” offers “yes” twice.',
  ],
  [
    'an answer without words',
    changeQuestion(sections, 'hours', { label: 'Open?', choices: [yes, { id: 'no', label: '' }] }),
    'An answer to “Open?” has no words.',
  ],
  [
    'a side that is asked nothing',
    removeSection(sections, 'council'),
    'Something has to be asked of the council: this is its last question. Add another first.',
  ],
])('%s is refused with a sentence', (_, form, sentence) => {
  expect(said(form)).toContain(sentence);
});

test('both sides may be asked the same', () => {
  expect(said(addQuestion(sections, 'council', { label: 'What has gone well?' }, []))).toEqual([]);
});

test('an edit is told in words, each thing once', () => {
  const { label } = sections[1]?.questions[1] ?? { label: '' };
  const changed = changeQuestion(sections, 'hours', { label: 'When is it open?', long: true, required: true, personal: true });
  expect(formDifferences(sections, changed)).toEqual([
    `“${label}” is asked as “When is it open?”`,
    `“${label}” is answered in several lines`,
    `“${label}” needs an answer`,
    `“${label}” may name people`,
  ]);
  expect(formDifferences(sections, removeQuestion(sections, 'hours'))).toEqual([`“${label}” is asked no more`]);
  expect(formDifferences(sections, shiftQuestion(sections, 'hours', 1))).toEqual(['The questions stand in another order']);
  expect(formDifferences(sections, addSection(sections, { label: 'Energy', side: 'tenant' }, { label: 'Cost?' }, []))).toEqual([
    'The part “Energy” is new',
    '“Cost?” is asked in “Energy”',
  ]);
  expect(formDifferences(sections, sections)).toEqual([]);
});
