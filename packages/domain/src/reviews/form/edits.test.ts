import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewForm } from '../../testing/flows.ts';
import {
  addQuestion,
  addSection,
  changeQuestion,
  choicesOf,
  moveQuestion,
  putBackQuestion,
  removeQuestion,
  removeSection,
  renameSection,
  shiftQuestion,
  shiftSection,
} from './edits.ts';
import { formFaults } from './faults.ts';
import { type FormSections, formerAfter, formSectionsSchema, formWith } from './workspaceForm.ts';

const { sections } = reviewForm;
const idsIn = (form: FormSections) => form.flatMap(({ questions }) => questions.map(({ id }) => id));
const partOf = (form: FormSections, id: string) => form.find(({ questions }) => questions.some((each) => each.id === id))?.id;

test('a question keeps its key when its words change, and a new one gets one that no other ever had', () => {
  const changed = changeQuestion(sections, 'hours', { label: 'When is it open?', required: true });
  expect(changed.find(({ id }) => id === 'use')?.questions[1]).toEqual({ id: 'hours', label: 'When is it open?', required: true });
  const added = addQuestion(sections, 'use', { label: 'Hours!' }, ['hours_2']);
  expect(idsIn(added).filter((id) => id.startsWith('hours'))).toEqual(['hours', 'hours_3']);
  expect(idsIn(addQuestion(sections, 'use', { label: '…' }, []))).toContain('question');
});

test('a question moves within its part, no further than its ends, and to the end of another part', () => {
  expect(idsIn(shiftQuestion(sections, 'hours', -1)).slice(5, 7)).toEqual(['hours', 'activities']);
  expect(shiftQuestion(sections, 'activities', -1)).toEqual(sections);
  const moved = moveQuestion(sections, 'hours', 'money');
  expect(moved.find(({ id }) => id === 'money')?.questions.at(-1)?.id).toBe('hours');
  expect(moveQuestion(sections, 'hours', 'use')).toBe(sections);
});

test('parts are added after those of their side, renamed, moved among them and taken out', () => {
  const added = addSection(sections, { label: 'Energy', side: 'tenant' }, { label: 'What did energy cost?' }, []);
  expect(added.map(({ id }) => id).slice(-2)).toEqual(['energy', 'council']);
  expect(renameSection(added, 'energy', 'Heat and light').find(({ id }) => id === 'energy')?.label).toBe('Heat and light');
  expect(
    shiftSection(added, 'energy', -1)
      .map(({ id }) => id)
      .slice(-3),
  ).toEqual(['energy', 'together', 'council']);
  expect(shiftSection(added, 'energy', 1)).toEqual(added);
  expect(removeSection(added, 'energy')).toEqual(sections);
});

test('the last question of a part takes the part with it', () => {
  const out = sections.find(({ id }) => id === 'lease')?.questions.reduce((form, { id }) => removeQuestion(form, id), sections);
  expect(out?.map(({ id }) => id)).not.toContain('lease');
});

test('what is taken out is kept with its part, and put back where it stood or, without its part, in the first of its side', () => {
  const without = removeSection(sections, 'lease');
  const former = formerAfter({ sections, former: [] }, without);
  expect(former.map(({ id, section, side }) => [id, section, side])).toEqual([
    ['works', 'lease', 'tenant'],
    ['funding', 'lease', 'tenant'],
    ['next', 'lease', 'tenant'],
  ]);
  const [works] = former;
  if (!works) throw new Error('Nothing was kept.');
  const back = putBackQuestion(without, works);
  expect(partOf(back, 'works')).toBe('organisation');
  expect(formerAfter({ sections: without, former }, back).map(({ id }) => id)).toEqual(['funding', 'next']);
  expect(partOf(putBackQuestion(removeQuestion(sections, 'works'), works), 'works')).toBe('lease');
});

test('answers to choose from keep their keys, and new ones get others', () => {
  expect(
    choicesOf([
      { id: 'yes', label: 'Indeed' },
      { id: null, label: 'Yes' },
      { id: null, label: 'Yes' },
    ]).map(({ id }) => id),
  ).toEqual(['yes', 'yes_2', 'yes_3']);
});

test('a workspace asks with its own form, told by the change that made it so', () => {
  expect(formWith(reviewForm, null)).toBe(reviewForm);
  expect(formWith(reviewForm, { version: 57, sections })).toMatchObject({ version: 57, sections });
});

test('whatever is added, moved and taken out, each key stands once and no key is ever lost', () => {
  const edit = fc.record({
    does: fc.constantFrom('add', 'remove', 'shift', 'move', 'part', 'back'),
    at: fc.nat(200),
    to: fc.nat(20),
    label: fc.string({ minLength: 1, maxLength: 12 }).filter((each) => each.trim() !== ''),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      let form = sections;
      let former = formerAfter({ sections, former: [] }, sections);
      for (const { does, at, to, label } of edits) {
        const ids = idsIn(form);
        const id = ids[at % ids.length] ?? '';
        const part = form[to % form.length]?.id ?? '';
        const taken = former.map((each) => each.id);
        const back = former[at % Math.max(1, former.length)];
        const next =
          does === 'add'
            ? addQuestion(form, part, { label }, taken)
            : does === 'remove'
              ? removeQuestion(form, id)
              : does === 'shift'
                ? shiftQuestion(form, id, to % 2 === 0 ? 1 : -1)
                : does === 'move'
                  ? moveQuestion(form, id, part)
                  : does === 'part'
                    ? addSection(form, { label, side: 'council' }, { label }, taken)
                    : back === undefined
                      ? form
                      : putBackQuestion(form, back);
        if (formFaults(next).length > 0 || !formSectionsSchema.safeParse(next).success) continue;
        former = formerAfter({ sections: form, former }, next);
        const all = [...idsIn(next), ...former.map((each) => each.id)];
        expect(new Set(all).size).toBe(all.length);
        expect(ids.every((each) => all.includes(each))).toBe(true);
        form = next;
      }
    }),
    { numRuns: 300 },
  );
});
