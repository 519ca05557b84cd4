import { expect, test } from 'vitest';
import { choice } from './codec.ts';

const severity = choice([
  { id: 'high', label: 'Pressing: put right this month', short: 'Pressing' },
  { id: 'in_progress', label: 'Under way' },
  { id: 'low', label: 'Low', retired: true },
]);

test('a choice is written in few words where it has them', () => {
  expect([severity.write('high'), severity.write('in_progress'), severity.write('low'), severity.write(null)]).toEqual([
    'Pressing',
    'Under way',
    'Low',
    '',
  ]);
});

test.each([
  ['pressing', 'high'],
  ['Pressing: put right this month', 'high'],
  ['High', 'high'],
  ['In progress', 'in_progress'],
  ['low', 'low'],
])('“%s” is read as %s, whether by its words now or by those it came with', (typed, id) => {
  expect(severity.read(typed, '2026-11-24')).toEqual({ value: id });
});

test('what is not there is refused with what is offered', () => {
  expect(severity.read('Cosmetic', '2026-11-24')).toEqual({
    problem: '“Cosmetic” is not one of the choices. It can be “Pressing” or “Under way”.',
  });
});
