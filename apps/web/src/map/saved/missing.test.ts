import { expect, test } from 'vitest';
import { missingFrom, missingSentence, withoutGone } from './missing.ts';

const here = '019a0000-0000-7000-8000-000000000001';
const gone = '019a0000-0000-7000-8000-000000000002';
const isHere = (id: string) => id === here;

test('a view that can be shown whole misses nothing and says nothing', () => {
  const address = {
    view: 'rings',
    types: ['shaping', 'delivery'],
    levels: 'place',
    selected: here,
    focus: here,
    steps: 2,
    q: 7,
    tieless: true,
  };
  expect(missingFrom(address, isHere)).toEqual({ unknown: [], gone: 0 });
  expect(missingSentence('Ours', missingFrom(address, isHere))).toBeNull();
  expect(withoutGone(address, isHere)).toEqual(address);
});

test('what a later version says is named, a value of a list as much as a field', () => {
  const address = { view: 'globe', spin: 3, types: ['shaping', 'barter'], levels: ['place'] };
  expect(missingFrom(address, isHere).unknown).toEqual(['view', 'spin', 'types']);
  expect(missingSentence('Ours', { unknown: ['view', 'spin'], gone: 0 })).toBe(
    '“Ours” was saved with settings that this version of Weft does not know (view, spin). The rest of it is shown.',
  );
});

test('what is gone is counted once and left out, wherever it stood, but never from what was typed', () => {
  const address = { selected: [here, gone], focus: gone, holder: gone, q: gone };
  expect(missingFrom(address, isHere)).toEqual({ unknown: [], gone: 1 });
  expect(withoutGone(address, isHere)).toEqual({ selected: [here], q: gone });
  expect(missingSentence('Ours', { unknown: ['spin'], gone: 2 })).toBe(
    '“Ours” was saved with 2 things that are not on this map any more and settings that this version of Weft does not know (spin). The rest of it is shown.',
  );
});

test('whoever was supposed to leave is missed when they are gone, and then nothing is supposed', () => {
  expect(missingFrom({ view: 'rings', whatif: `leaves-${gone}` }, isHere)).toEqual({ unknown: [], gone: 1 });
  expect(withoutGone({ view: 'rings', whatif: `leaves-${gone}` }, isHere)).toEqual({ view: 'rings' });
  expect(withoutGone({ whatif: `fails-${here}` }, isHere)).toEqual({ whatif: `fails-${here}` });
});
