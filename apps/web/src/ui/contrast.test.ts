// @vitest-environment node
/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { relationshipTypes } from './relationshipTypes.ts';

const css = readFileSync(fileURLToPath(new URL('tokens.css', import.meta.url)), 'utf8');

/** The six-figure colours set in the block that follows a selector. */
function colours(selector: string): Map<string, string> {
  const start = css.indexOf(selector);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['paper', 'surface', 'raised', 'sunk'];
const heat = [1, 2, 3, 4, 5].map((step) => `heat-${step}`);
const words = [
  ...[
    'ink',
    'ink-muted',
    'ink-faint',
    'accent-text',
    'danger-text',
    'caution-text',
    'positive-text',
    ...relationshipTypes.map(({ id }) => `type-${id}-text`),
  ].flatMap((text) => surfaces.map((on) => [text, on])),
  ...['ink', 'ink-muted', 'accent-text'].flatMap((text) => ['hover', 'accent-soft'].map((on) => [text, on])),
  ...['accent', 'danger', 'caution', 'positive'].flatMap((tone) => [
    [`${tone}-text`, `${tone}-soft`],
    ['ink', `${tone}-soft`],
  ]),
  ['ink', 'pressed'],
  ...heat.map((step) => ['ink', step]),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['danger-ink', 'danger'],
  ['danger-ink', 'danger-hover'],
  ['inverse-ink', 'inverse'],
  ['inverse-muted', 'inverse'],
  ['inverse-accent', 'inverse'],
];
const edges = [
  ...['line-strong', 'focus', 'accent', 'danger-text'].flatMap((edge) => surfaces.map((on) => [edge, on])),
  ['focus', 'accent-soft'],
  ['focus', 'hover'],
];

describe.each([
  ['light', colours(':root,\n  [data-theme="light"]')],
  ['dark', colours('    [data-theme="dark"]')],
] as const)('in the %s theme', (theme, palette) => {
  const colour = (name: string | undefined) => {
    const found = palette.get(name ?? '');
    if (!found) throw new Error(`There is no colour called ${name} in the ${theme} theme.`);
    return found;
  };

  it.each(words)('%s can be read on %s', (text, on) => {
    expect(contrast(colour(text), colour(on))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('%s can be made out against %s', (edge, on) => {
    expect(contrast(colour(edge), colour(on))).toBeGreaterThanOrEqual(3);
  });

  it.each(heat)('%s is told from the step before it without colour', (step) => {
    const before = ['surface', ...heat][heat.indexOf(step)];
    expect(contrast(colour(step), colour(before))).toBeGreaterThanOrEqual(1.14);
    expect(contrast(colour(step), colour('surface'))).toBeGreaterThan(contrast(colour(before), colour('surface')));
  });

  it.each(relationshipTypes)('the text colour of $id is the one that scripts are given', ({ id, text }) => {
    expect(text[theme]).toBe(colour(`type-${id}-text`));
  });
});

describe('on a projected wall', () => {
  const palette = new Map([...colours(':root,\n  [data-theme="light"]'), ...colours(':root[data-projector]')]);
  const colour = (name: string | undefined) => palette.get(name ?? '') ?? '';

  it.each(words)('%s can be read on %s from eight metres', (text, on) => {
    expect(contrast(colour(text), colour(on))).toBeGreaterThanOrEqual(7);
  });

  it.each(edges)('%s can be made out against %s', (edge, on) => {
    expect(contrast(colour(edge), colour(on))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(relationshipTypes)('$id looks as scripts are told, and its letter can be read on it', ({ id, wall, colour: usual, onColour }) => {
    expect(wall.text).toBe(colour(`type-${id}-text`));
    expect(wall.colour).toBe(palette.get(`type-${id}-fill`) ?? usual.toLowerCase());
    expect(contrast(wall.colour, onColour)).toBeGreaterThanOrEqual(7);
  });
});

it.each(relationshipTypes)('the letter of $id can be read on its colour', ({ colour, onColour }) => {
  expect(contrast(colour, onColour)).toBeGreaterThanOrEqual(4.5);
});

it('gives every type a letter and a line pattern of its own', () => {
  expect(new Set(relationshipTypes.map(({ letter }) => letter)).size).toBe(5);
  expect(new Set(relationshipTypes.map(({ pattern }) => pattern.dashes.join())).size).toBe(5);
});
