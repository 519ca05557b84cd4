import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severitySchema, snagStatusSchema } from '../cases/snag.ts';
import { refuseUnknownKeys } from '../reference/lists.ts';
import { tenancyFields } from '../tenancies/tenancy.ts';
import { unknownTerms } from '../tenancies/unknown.ts';
import { caseModel } from '../testing/flows.ts';
import { termDifferences } from './differences.ts';
import { addTerm, backToStandard, changeTerm, restoreTerm, retireTerm, shiftTerm } from './edits.ts';
import { termFaults } from './faults.ts';
import { type TermListKey, termListKeys, termListKind } from './kinds.ts';
import { termListOf } from './listOfField.ts';
import { type ListTerm, modelWith, standardTerms, termsOf } from './termList.ts';

const standard = (key: string) => standardTerms(caseModel, key);
const endings = standard('closureOutcome');
const said = (key: TermListKey, terms: readonly ListTerm[], before = standard(key)) =>
  termFaults(termListKind(key), standard(key), before, terms).map(({ message }) => message);
const offered = (terms: readonly ListTerm[]) => terms.filter(({ retired }) => !retired).map(({ id }) => id);

test.each(termListKeys)('%s comes with terms of which none is wrong, and those that stay are among them', (key) => {
  expect(standard(key).length).toBeGreaterThan(1);
  expect(said(key, standard(key))).toEqual([]);
  const ids = standard(key).map(({ id }) => id);
  expect((termListKind(key).fixed ?? []).filter((id) => !ids.includes(id))).toEqual([]);
});

test('what a new tenancy starts with stays in use, and so does each value of a closed enumeration', () => {
  for (const [field, value] of Object.entries(unknownTerms)) {
    const key = termListOf('tenancy', field);
    const kind = key && termListKind(key);
    for (const each of kind ? [value].flat() : [])
      expect(kind?.closed || kind?.fixed?.includes(String(each)), `${field} ${each}`).toBe(true);
  }
  expect(standard('severity').map(({ id }) => id)).toEqual(severitySchema.options);
  expect(standard('snagStatus').map(({ id }) => id)).toEqual(snagStatusSchema.options);
});

test('no move of a flow rules out a term that can be taken out of use', () => {
  const excepted = caseModel.flows.flatMap(({ transitions }) =>
    transitions.flatMap(({ requires }) => requires.flatMap(({ list, except }) => (except ?? []).map((id) => ({ list, id })))),
  );
  expect(excepted.length).toBeGreaterThan(0);
  for (const { list, id } of excepted) {
    const kind = termListKind(list as TermListKey);
    expect(kind.closed || kind.fixed?.includes(id), `${list} ${id}`).toBe(true);
  }
});

test('every field of a tenancy that holds a key has its list', () => {
  const keyed = Object.keys(tenancyFields.shape).filter((field) => caseModel.lists[field] !== undefined);
  expect(keyed.map((field) => termListOf('tenancy', field))).toEqual(keyed);
  expect([termListOf('snag', 'status'), termListOf('dependency', 'status'), termListOf('action', 'status')]).toEqual([
    'snagStatus',
    'dependencyStatus',
    null,
  ]);
});

test('terms are added at the end, moved among those offered, taken out of use and put back', () => {
  const added = addTerm(endings, 'Sold at auction');
  expect(added.at(-1)).toEqual({ id: 'sold_at_auction', label: 'Sold at auction' });
  const without = retireTerm(added, 'merged');
  expect(offered(without)).not.toContain('merged');
  expect(offered(shiftTerm(without, 'no_action', -1)).slice(-3)).toEqual(['no_action', 'withdrawn', 'sold_at_auction']);
  expect(offered(restoreTerm(without, 'merged')).at(-1)).toBe('merged');
  expect(shiftTerm(endings, endings[0]?.id ?? '', -1)).toEqual(endings);
});

test('back to how it came, what was added here is out of use and keeps its words', () => {
  const own = addTerm(changeTerm(retireTerm(endings, 'merged'), 'refused', { label: 'Turned down' }), 'Sold');
  const back = backToStandard(endings, own);
  expect(back).toEqual([...endings, { id: 'sold', label: 'Sold', retired: true }]);
  expect(said('closureOutcome', back, own)).toEqual([]);
  const label = endings[0]?.label ?? '';
  const alike = addTerm(changeTerm(endings, endings[0]?.id ?? '', { label: 'Another' }), label);
  expect(backToStandard(endings, alike).at(-1)).toMatchObject({ label: `${label} (added here)`, retired: true });
});

test.each<[string, TermListKey, ListTerm[], string]>([
  ['a term without words', 'closureOutcome', changeTerm(endings, 'merged', { label: ' ' }), 'Type the words of the term.'],
  [
    'a term twice',
    'closureOutcome',
    addTerm(endings, '  ALL SNAGS RESOLVED UNDER THE EXISTING AGREEMENT'),
    '“ALL SNAGS RESOLVED UNDER THE EXISTING AGREEMENT” is in this list already.',
  ],
  [
    'one that is out of use',
    'closureOutcome',
    addTerm(retireTerm(endings, 'snags_resolved'), 'All snags resolved under the existing agreement'),
    '“All snags resolved under the existing agreement” is in this list already, out of use. Put that one back in use instead.',
  ],
  [
    'one gone for good',
    'closureOutcome',
    endings.filter(({ id }) => id !== 'merged'),
    `“${endings.find(({ id }) => id === 'merged')?.label}” may be in use. Take it out of use instead of away.`,
  ],
  [
    'one on which rules depend out of use',
    'disposalBasis',
    retireTerm(standard('disposalBasis'), 'not_recorded'),
    'Rules depend on “Not recorded”, so it stays in use. Its words can be changed.',
  ],
  ['nothing left', 'closureOutcome', endings.map((term) => ({ ...term, retired: true })), 'Something has to be left to choose from.'],
  [
    'one more in a closed list',
    'severity',
    addTerm(standard('severity'), 'Cosmetic'),
    'Rules depend on exactly these terms: their words can be changed, but none can come, go or move.',
  ],
  [
    'a closed list in another order',
    'severity',
    shiftTerm(standard('severity'), 'low', -1),
    'Rules depend on exactly these terms: their words can be changed, but none can come, go or move.',
  ],
])('%s is refused with a sentence', (_, key, terms, sentence) => {
  expect(said(key, terms)).toContain(sentence);
});

test('the words of a closed list can be changed', () => {
  expect(said('severity', changeTerm(standard('severity'), 'low', { label: 'Cosmetic', short: 'Cosmetic' }))).toEqual([]);
});

test('an edit is told in words', () => {
  const own = addTerm(changeTerm(retireTerm(endings, 'merged'), 'refused', { label: 'Turned down' }), 'Sold');
  const label = (id: string) => endings.find((term) => term.id === id)?.label;
  expect(termDifferences(endings, own)).toEqual([
    `“${label('refused')}” is called “Turned down”`,
    `“${label('merged')}” is out of use`,
    '“Sold” is new',
  ]);
  expect(termDifferences(endings, shiftTerm(endings, 'merged', -1))).toEqual(['The terms stand in another order']);
  expect(termDifferences(endings, endings)).toEqual([]);
});

test('the lists of a workspace stand in the place of those that came, with what came since at their end', () => {
  const own = { key: 'closureOutcome', terms: addTerm(endings.slice(1), 'Sold') };
  const { lists, snagCategories } = modelWith(caseModel, [own, { key: 'snagCategories', terms: [{ id: 'roof', label: 'Roof' }] }]);
  expect(lists.closureOutcome?.map(({ id }) => id)).toEqual([...endings.slice(1).map(({ id }) => id), 'sold', endings[0]?.id]);
  expect(lists.severity).toEqual(caseModel.lists.severity);
  expect(snagCategories[0]).toEqual({ id: 'roof', label: 'Roof', snags: [] });
  expect(termsOf(endings, undefined)).toEqual(endings);
});

test('a term out of use is refused where it is chosen anew, and stays where it stood', () => {
  const lists = { closureOutcome: retireTerm(endings, 'merged') };
  const value = { list: 'closureOutcome', path: 'closureOutcome', key: 'merged' };
  const label = endings.find(({ id }) => id === 'merged')?.label;
  expect(() => refuseUnknownKeys(lists, [value])).toThrow(`“${label}” is out of use here. Choose another from the list.`);
  expect(() => refuseUnknownKeys(lists, [{ ...value, was: 'merged' }])).not.toThrow();
  expect(() => refuseUnknownKeys(lists, [{ ...value, key: ['merged', 'refused'], was: ['merged'] }])).not.toThrow();
});

test('whatever is done to a list, what was recorded keeps its key and words, and what is offered has no words twice', () => {
  const edit = fc.record({
    does: fc.constantFrom('add', 'retire', 'restore', 'shift', 'word', 'standard'),
    at: fc.nat(60),
    label: fc.constantFrom('Sold', 'sold ', 'Merged', 'Put right', 'Ended', 'Refused'),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      let terms: ListTerm[] = endings;
      for (const { does, at, label } of edits) {
        const id = terms[at % terms.length]?.id ?? '';
        const next = {
          add: () => addTerm(terms, label),
          retire: () => retireTerm(terms, id),
          restore: () => restoreTerm(terms, id),
          shift: () => shiftTerm(terms, id, at % 2 === 0 ? 1 : -1),
          word: () => changeTerm(terms, id, { label }),
          standard: () => backToStandard(endings, terms),
        }[does]();
        if (said('closureOutcome', next, terms).length > 0) continue;
        expect(terms.every((term) => next.some((each) => each.id === term.id))).toBe(true);
        const words = next.map((term) => term.label.trim().toLowerCase());
        expect(new Set(words).size).toBe(words.length);
        expect(offered(next).length).toBeGreaterThan(0);
        terms = next;
      }
    }),
    { numRuns: 500 },
  );
});
