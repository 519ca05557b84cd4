import { expect, test } from 'vitest';
import { problemOf, titleOf } from './chosen.ts';

test.each([
  ['IMG_2034.jpg', ''],
  ['20261124_093000.jpg', ''],
  ['PXL_20261124_0930.jpg', ''],
  ['image.jpg', ''],
  ['Roof_from_the_east.jpg', 'Roof from the east'],
  ['Lease 1998.pdf', 'Lease 1998'],
])('the title of %s begins as “%s”', (name, title) => {
  expect(titleOf(name)).toBe(title);
});

const fileOf = (name: string, size: number) => {
  const file = new File(['x'], name);
  Object.defineProperty(file, 'size', { value: size });
  return { file };
};

test('what cannot be sent is known before it is', () => {
  expect(problemOf(fileOf('a.jpg', 0))).toBe('There is nothing in it.');
  expect(problemOf(fileOf('a.jpg', 200_000_000))).toBe('It is 200 MB, and a file can have 25 MB at most.');
  expect(problemOf(fileOf('run.exe', 10))).toContain('this kind');
  expect(problemOf(fileOf('a.jpg', 10))).toBeNull();
  expect(problemOf({ ...fileOf('a.pdf', 10), refused: 'There is no PDF in it.' })).toBe('There is no PDF in it.');
});
