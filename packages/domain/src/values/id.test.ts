import { expect, test } from 'vitest';
import { idSchema } from './id.ts';

test('an id is kept in small letters', () => {
  expect(idSchema.parse('01990000-0000-7000-8000-ABCDEF000000')).toBe('01990000-0000-7000-8000-abcdef000000');
});

test.each(['', '7', '../../etc/passwd', "' or 1=1 --", '01990000-0000-7000-8000-00000000000', '01990000000070008000000000000000'])(
  '“%s” is no id',
  (text) => {
    expect(idSchema.safeParse(text).error?.issues[0]?.message).toBe('This does not look like an id that Weft gave out.');
  },
);
