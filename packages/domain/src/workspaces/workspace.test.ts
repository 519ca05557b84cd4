import { expect, test } from 'vitest';
import { slugSchema } from './workspace.ts';

test.each(['derby', 'stoke-on-trent', 'ward-7'])('“%s” is a short name', (slug) => {
  expect(slugSchema.safeParse(slug).success).toBe(true);
});

test.each(['', 'Derby', '-derby', 'derby-', 'a--b', 'a/b', 'a b', '..', 'x'.repeat(61)])('“%s” is not', (slug) => {
  expect(slugSchema.safeParse(slug).success).toBe(false);
});
