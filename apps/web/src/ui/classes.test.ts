// @vitest-environment node
/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));

/** The classes that a sheet gives their looks: those that stand alone before a block. */
function classesOf(css: string): Set<string> {
  return new Set([...css.matchAll(/(?<!,\n)^ *\.(ui-[\w-]+) \{/gm)].map((match) => match[1] ?? ''));
}

test('a class is found in a sheet', () => {
  expect([...classesOf('  .ui-state {\n  }\n  .ui-a,\n  .ui-b {\n  }\n')]).toEqual(['ui-state']);
});

// Two components that share a class by chance dress each other as soon as both are on the page.
test('each class is given its looks in one sheet', () => {
  const sheetsOf = new Map<string, string[]>();
  for (const path of sheets)
    for (const name of classesOf(readFileSync(`${folder}/${path}`, 'utf8'))) sheetsOf.set(name, [...(sheetsOf.get(name) ?? []), path]);
  expect(sheetsOf.size).toBeGreaterThan(100);
  expect([...sheetsOf].filter(([, paths]) => paths.length > 1)).toEqual([]);
});
