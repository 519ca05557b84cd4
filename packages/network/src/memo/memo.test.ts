import { expect, test } from 'vitest';
import { memo } from './memo.ts';

test('the same object with the same inputs gives the same answer, made once', () => {
  let times = 0;
  const sum = memo((of: { value: number }, more: number) => {
    times += 1;
    return { sum: of.value + more };
  });
  const five = { value: 5 };
  const first = sum(five, 1);
  expect(sum(five, 1)).toBe(first);
  expect(sum(five, 2)).toEqual({ sum: 7 });
  expect(sum({ value: 5 }, 1)).not.toBe(first);
  expect(sum(five, 1)).toBe(first);
  expect(times).toBe(3);
});

test('no more than a few answers are kept for one object', () => {
  const made = memo((of: object, more: number) => ({ of, more }));
  const one = {};
  const first = made(one, 0);
  for (let more = 1; more <= 4; more += 1) made(one, more);
  expect(made(one, 0)).not.toBe(first);
});
