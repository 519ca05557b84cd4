import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { isPlainLine, listKeySchema, nameSchema, noteSchema, optionalLine, statementSchema } from './text.ts';

/** The first thing a schema has against a value; null when it takes it. */
function objection(schema: z.ZodType, value: unknown): string | null {
  return schema.safeParse(value).error?.issues[0]?.message ?? null;
}

const unprintable = 'This has characters that cannot be shown. Type it again rather than pasting it.';

describe('a name', () => {
  test.each(['VAST', 'Fettler’s Rest', 'Cŵn a Chathod', 'محبت', '多言語', 'Family 👨‍👩‍👧', '<b>=1+1</b>'])(
    '“%s” is kept as it is',
    (name) => {
      expect(nameSchema.parse(name)).toBe(name);
    },
  );

  test('is trimmed', () => {
    expect(nameSchema.parse('  VAST \n')).toBe('VAST');
  });

  test.each([
    ['', 'The name cannot be empty.'],
    [' \t ', 'The name cannot be empty.'],
    ['x'.repeat(301), 'Keep this to 300 characters.'],
    ['two\nlines', 'Keep this to one line.'],
    ['a\ttab', 'Keep this to one line.'],
    ['null\u0000', unprintable],
    ['bell\u0007', unprintable],
    ['delete\u007f', unprintable],
    ['next line\u0085', unprintable],
    ['half a pair \ud83d', unprintable],
  ])('%j is refused', (name, message) => {
    expect(objection(nameSchema, name)).toBe(message);
  });

  test('of 300 characters is kept', () => {
    expect(nameSchema.parse('x'.repeat(300))).toHaveLength(300);
  });

  test('that was taken is taken again, unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const first = nameSchema.safeParse(text);
        if (first.success) expect(nameSchema.parse(first.data)).toBe(first.data);
      }),
    );
  });
});

describe('a note', () => {
  test('keeps its lines and tabs', () => {
    expect(noteSchema.parse('one\ntwo\tthree\r\nfour')).toBe('one\ntwo\tthree\r\nfour');
  });

  test.each(['', '  \n '])('that says nothing is null', (text) => {
    expect(noteSchema.parse(text)).toBeNull();
    expect(optionalLine.parse(text)).toBeNull();
  });

  test('is refused when it is overlong or cannot be shown', () => {
    expect(objection(noteSchema, 'x'.repeat(20_001))).toBe('Keep this to 20,000 characters.');
    expect(objection(noteSchema, '\u0000')).toBe(unprintable);
  });
});

test('an optional line is one line', () => {
  expect(objection(optionalLine, 'two\nlines')).toBe('Keep this to one line.');
});

test('a statement has to say something', () => {
  expect(objection(statementSchema, ' \n ')).toBe('Write something here first.');
  expect(statementSchema.parse(' Rang.\nNo reply. ')).toBe('Rang.\nNo reply.');
});

test.each([
  ['holding_over_unclear', true],
  ['council-team', true],
  ['', false],
  ['_x', false],
  ['two words', false],
  ['x'.repeat(65), false],
])('%j as a key of a list: %s', (key, accepted) => {
  expect(listKeySchema.safeParse(key).success).toBe(accepted);
});

describe('a plain line', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'a',
      'Z',
      '7',
      ' ',
      '.',
      '~',
      '!',
      '\n',
      '\t',
      '\r',
      'é',
      '’',
      '·',
      '\u00a0',
      '\u00ad',
      '\u0085',
      '\u2003',
      '\u007f',
      '\ud83d',
    ),
    {
      maxLength: 6,
    },
  );

  test('is what every line and note takes as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((all) => all.join('')),
          fc.string(),
        ),
        (value) => {
          if (!isPlainLine(value)) return;
          for (const schema of [nameSchema, optionalLine, noteSchema]) expect(schema.parse(value)).toBe(value);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each(['Food Bank', 'a', 'Women’s Café · Hanley', '(01632) 960 001 / x', 'x'.repeat(300)])('“%s” is one', (value) => {
    expect(isPlainLine(value)).toBe(true);
  });

  test.each(['', ' ', ' a', 'a ', 'a\n', '\na', 'a\nb', 'a\tb', 'a\u00a0', '\u00a0a', '多言語', 'a\u0085', '\u007f', 'x'.repeat(301)])(
    '%j is none',
    (value) => {
      expect(isPlainLine(value)).toBe(false);
    },
  );
});
