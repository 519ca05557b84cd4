import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filters, snapshots } from '../testing/arbitraries.ts';
import { clock, idOf } from '../testing/snapshots.ts';
import { town } from '../testing/town.ts';
import { applyFilter } from './apply.ts';
import { describeFilter } from './describe.ts';
import { chosenIn, factsOf, withChosen } from './field.ts';
import { choiceFields, filterFields } from './fields.ts';
import { type Filter, filterSchema, isEmptyFilter, tidyFilter } from './filter.ts';
import { optionsOf } from './options.ts';

test('each chip says one thing in words', () => {
  const filter = tidyFilter({
    q: 'food',
    types: ['shaping'],
    levels: ['none'],
    kinds: ['vcs-infrastructure', 'cic'],
    holder: idOf('Head of Parks'),
    organisation: idOf('gone'),
    focus: idOf('Voice'),
    steps: 2,
  });
  expect(describeFilter(filter, town, { cic: 'Community interest company' }).map(({ label }) => label)).toEqual([
    '“food”',
    'Shaping',
    'No level yet',
    'Community interest company',
    'Vcs infrastructure',
    'Held by Head of Parks, Parks team',
    'With something that is no longer here',
    'Within 2 steps of Voice',
  ]);
});

test('taking chips off one by one in any order ends at an empty filter', () => {
  fc.assert(
    fc.property(filters, fc.infiniteStream(fc.nat()), (start, picks) => {
      let filter = start;
      for (let chips = describeFilter(filter, town); chips.length > 0; chips = describeFilter(filter, town)) {
        const [pick = 0] = picks.take(1);
        const chip = chips[pick % chips.length];
        if (!chip) break;
        filter = chip.without;
        expect(describeFilter(filter, town).map(({ key }) => key)).toEqual(chips.filter((each) => each !== chip).map(({ key }) => key));
      }
      expect(isEmptyFilter(filter)).toBe(true);
    }),
  );
});

test('the count beside each choice is what choosing it alone shows', () => {
  fc.assert(
    fc.property(snapshots, (snapshot) => {
      const facts = factsOf(snapshot, clock);
      const left = (filter: Filter) => applyFilter(snapshot, filter, clock);
      for (const field of filterFields) {
        if (field.control === 'switch') {
          const hidden = left({ [field.id]: true }).organisations.length - left({}).organisations.length;
          expect(field.count(facts)).toBe(hidden);
          continue;
        }
        for (const { value, count } of optionsOf(field, facts)) {
          const filter = withChosen({}, field, [value]);
          expect(chosenIn(filter, field)).toEqual([value]);
          expect(left(filter).relationships.length).toBe(count);
        }
      }
    }),
  );
});

test('every field of the address is a control, the words and the focus aside', () => {
  const fields = Object.keys(filterSchema.shape).filter((id) => !['q', 'focus', 'steps'].includes(id));
  expect(filterFields.map(({ id }) => id).sort()).toEqual(fields.sort());
});

test('choices that are looked up stand by name', () => {
  const of = (id: string) => {
    const field = choiceFields.find((each) => each.id === id);
    return field ? optionsOf(field, factsOf(town, clock)) : [];
  };
  expect(of('organisation').map(({ label }) => label)).toEqual(['Café Zoë', 'Council', 'Food bank', 'Ministry', 'Parks team', 'Voice']);
  expect(of('holder').map(({ label }) => label)).toContain('Head of Parks, Parks team');
  expect(of('kinds').find(({ value }) => value === 'cic')).toEqual({ value: 'cic', label: 'Cic', count: 3 });
});
