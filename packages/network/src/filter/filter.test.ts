import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filters } from '../testing/arbitraries.ts';
import { idOf } from '../testing/snapshots.ts';
import { isEmptyFilter, parseFilter, tidyFilter } from './filter.ts';

describe('a filter read from an address', () => {
  test('survives the trip there and back', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseFilter(JSON.parse(JSON.stringify(filter)))).toEqual(filter);
      }),
    );
  });

  test('never throws, and reads the same a second time', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.dictionary(fc.constantFrom('q', 'types', 'levels', 'holder', 'steps', 'focus', 'tieless'), fc.anything()),
        (junk, fields) => {
          parseFilter(junk);
          const filter = parseFilter(fields);
          expect(parseFilter(filter)).toEqual(filter);
        },
      ),
    );
  });

  test('drops what it does not know and keeps the rest', () => {
    const search = {
      types: ['shaping', 'friendship'],
      levels: ['galaxy'],
      risk: 'dragons',
      focus: 'not an id',
      steps: 9,
      tieless: 'yes',
      more: 1,
    };
    expect(parseFilter(search)).toEqual({ types: ['shaping'] });
  });

  test('takes a lone value for a list, and a number for words', () => {
    expect(parseFilter({ types: 'delivery', q: 1920 })).toEqual({ types: ['delivery'], q: '1920' });
  });

  test('keeps choices in one order, each once', () => {
    expect(parseFilter({ levels: ['none', 'place', 'neighbourhood', 'place'] })).toEqual({ levels: ['neighbourhood', 'place', 'none'] });
  });
});

describe('a tidy filter', () => {
  test('leaves out defaults: no words, empty lists, one step, steps from nowhere', () => {
    expect(tidyFilter({ q: '  ', types: [], steps: 1, focus: idOf('x') })).toEqual({ focus: idOf('x') });
    expect(tidyFilter({ steps: 3 })).toEqual({});
  });

  test('is empty exactly when it asks for nothing', () => {
    expect(isEmptyFilter({ types: [], steps: 2 })).toBe(true);
    expect(isEmptyFilter({ tieless: true })).toBe(false);
  });
});
