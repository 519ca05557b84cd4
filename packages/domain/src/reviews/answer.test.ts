import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameWithheld } from '../access/nameWithheld.ts';
import { questionOf, sectionsOf } from '../reference/reviewForm.ts';
import { reviewForm } from '../testing/flows.ts';
import { comparedWithLast, progressOf, refuseUnanswered, saysSomething, stillAnswers, stillToAnswer, thingsToPutRight } from './answer.ts';

const said = (text: string | null, choice: string | null = null) => ({ choice, text });

test('the form that comes with Weft asks the tenant in seven parts and the council in one', () => {
  expect(sectionsOf(reviewForm, 'tenant')).toHaveLength(7);
  expect(sectionsOf(reviewForm, 'council')).toHaveLength(1);
  expect(questionOf(reviewForm, 'put-right')).toMatchObject({ side: 'tenant', question: { opensSnags: true } });
  expect(questionOf(reviewForm, 'contact')?.question.personal).toBe(true);
  expect(questionOf(reviewForm, 'nothing')).toBeNull();
});

test.each([
  ['- Roof leaks\n- Lease not found', ['Roof leaks', 'Lease not found']],
  ['1. Roof leaks\n2) Roof leaks\n\n', ['Roof leaks']],
  ['The roof leaks, and the gutter is loose', ['The roof leaks, and the gutter is loose']],
  ['None', []],
  ['Nothing.', []],
  ['', []],
  [null, []],
])('%j lists %j', (text, things) => {
  expect(thingsToPutRight(text)).toEqual(things);
});

test('whatever is written, each thing is one line that says something, once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const things = thingsToPutRight(text);
      expect(new Set(things).size).toBe(things.length);
      for (const thing of things) expect(thing).toBe(thing.trim().replace(/\n/g, ''));
      expect(things.every((thing) => thing !== '')).toBe(true);
    }),
  );
});

test.each([
  [said('Lunches'), said('Lunches'), 'same'],
  [said(' Lunches\n daily'), said('Lunches daily '), 'same'],
  [said('Lunches'), said('Classes'), 'changed'],
  [said('Lunches', 'yes'), said('Lunches', 'no'), 'changed'],
  [said('Lunches'), null, 'new'],
  [said('Lunches'), said(null), 'new'],
  [null, said('Lunches'), 'dropped'],
  [said(null), said('Lunches'), 'dropped'],
  [null, null, 'none'],
] as const)('%j beside %j: %s', (now, last, compared) => {
  expect(comparedWithLast(now, last)).toBe(compared);
});

const saids = fc.record({ choice: fc.option(fc.constantFrom('yes', 'no')), text: fc.option(fc.constantFrom('One', 'Two', ' One ')) });

test('an answer is the same as itself, and comparing the other way round tells the same story', () => {
  fc.assert(
    fc.property(saids, saids, (one, other) => {
      expect(comparedWithLast(one, one)).toBe(saysSomething(one) ? 'same' : 'none');
      const turned = { new: 'dropped', dropped: 'new', same: 'same', changed: 'changed', none: 'none' } as const;
      expect(comparedWithLast(other, one)).toBe(turned[comparedWithLast(one, other)]);
    }),
  );
});

test('what is withheld from the reader is not said to be as before', () => {
  expect(comparedWithLast(said(nameWithheld), said(nameWithheld))).toBe('none');
  expect(comparedWithLast(said(null), said(nameWithheld))).toBe('dropped');
});

test('progress counts each question of a side once, and nothing that is empty', () => {
  const asked = sectionsOf(reviewForm, 'tenant').flatMap(({ questions }) => questions).length;
  expect(progressOf(reviewForm, 'tenant', [])).toEqual({ answered: 0, asked });
  const answers = [
    { question: 'hours', ...said('30') },
    { question: 'hours', ...said('31') },
    { question: 'users', ...said(null) },
    { question: 'view', ...said('Well kept.') },
  ];
  expect(progressOf(reviewForm, 'tenant', answers)).toEqual({ answered: 1, asked });
  expect(progressOf(reviewForm, 'council', answers).answered).toBe(1);
});

test('a side has still to answer what is needed: with a choice where there is one, else in words', () => {
  const needed = reviewForm.sections.map((section) => ({
    ...section,
    questions: section.questions.map((each) => ({
      ...each,
      required: ['hours', 'accounts', 'view'].includes(each.id),
    })),
  }));
  const form = { ...reviewForm, sections: needed };
  const ids = (answers: Parameters<typeof stillToAnswer>[2]) => stillToAnswer(form, 'tenant', answers).map(({ id }) => id);
  expect(ids([])).toEqual(['accounts', 'hours']);
  expect(ids([{ question: 'accounts', choice: null, text: 'Soon' }])).toEqual(['accounts', 'hours']);
  expect(ids([{ question: 'accounts', choice: 'no', text: null }])).toEqual(['hours']);
  const all = [
    { question: 'accounts', choice: 'no', text: null },
    { question: 'hours', ...said('30') },
  ];
  expect(ids(all)).toEqual([]);
  expect(() => refuseUnanswered(form, 'tenant', all)).not.toThrow();
  expect(() => refuseUnanswered(form, 'council', [])).toThrow('This needs an answer first: “How is this tenancy going?”.');
  expect(() => refuseUnanswered(form, 'tenant', [])).toThrow(/^These need an answer first: “.*” and “.*”\.$/);
  expect(stillToAnswer(reviewForm, 'tenant', [])).toEqual([]);
});

test('last year’s answer can be given again without a choice that is offered no more', () => {
  const question = { choices: [{ id: 'yes', label: 'Yes' }] };
  expect(stillAnswers(question, said('Well', 'yes'))).toEqual(said('Well', 'yes'));
  expect(stillAnswers(question, said('Well', 'perhaps'))).toEqual(said('Well'));
  expect(stillAnswers({}, said(null, 'yes'))).toBeNull();
});
