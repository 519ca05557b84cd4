import { expect, test } from 'vitest';
import { askedBy, type Move, stillToSay } from './asked.ts';

type Requirement = Move['requirements'][number]['requirement'];

const tick: Requirement = { id: 'form', label: 'Form received', kind: 'tick' };
const day: Requirement = { id: 'nextReviewOn', label: 'Next review', kind: 'case', field: 'nextReviewOn', input: 'day' };
const terms: Requirement = {
  id: 'repairing',
  label: 'Who repairs',
  kind: 'tenancy',
  field: 'repairing',
  input: 'list',
  list: 'repairing',
  except: ['unclear'],
};
const rule: Requirement = { id: 'noSnagOpen', label: 'No snag is open', kind: 'rule', field: 'noSnagOpen' };
const reason: Requirement = { id: 'reason', label: 'Why', kind: 'reason' };

function moveWith(...requirements: [Requirement, boolean][]): Move {
  const to = { id: 'to', label: 'To', side: false, final: false };
  return { to, returning: false, requirements: requirements.map(([requirement, met]) => ({ requirement, met })) };
}

test('what is met, what can be said on the way and what the records lack are told apart', () => {
  const move = moveWith([tick, true], [day, false], [rule, false], [reason, false]);
  expect(askedBy(move, { tenancy: null })).toEqual({ met: [tick], askable: [day, reason], lacking: [rule] });
});

test('a term of a tenancy that is not on record cannot be said on the way', () => {
  expect(askedBy(moveWith([terms, false]), { tenancy: null })).toMatchObject({ askable: [], lacking: [terms] });
});

test('each thing still to be said has a sentence of its own', () => {
  const asked = { met: [], askable: [tick, day, terms, reason], lacking: [] };
  expect(Object.keys(stillToSay(asked, {}))).toEqual(['form', 'nextReviewOn', 'repairing', 'reason']);
  expect(Object.keys(stillToSay(asked, { form: false, nextReviewOn: 'soon', repairing: 'unclear', reason: '  ' }))).toEqual([
    'form',
    'nextReviewOn',
    'repairing',
    'reason',
  ]);
  expect(stillToSay(asked, { form: true, nextReviewOn: '2027-03-27', repairing: 'fri', reason: 'Settled' })).toEqual({});
});
