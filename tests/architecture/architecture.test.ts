import { expect, test } from 'vitest';
import { cycleOffences } from './cycles.ts';
import { castOffences, leftOutOffences, lengthOffences, namelessOffences, writeOffences } from './habits.ts';
import { importOffences } from './rooms.ts';
import { readSources } from './sources.ts';

const sources = readSources();

test('packages import only what they may', () => {
  expect(importOffences(sources)).toEqual([]);
});

test('no files load each other in a circle', () => {
  expect(cycleOffences(sources)).toEqual([]);
});

test('every folder and file is named for what is in it', () => {
  expect(namelessOffences(sources)).toEqual([]);
});

test('no file is longer than a reader can hold', () => {
  expect(lengthOffences(sources)).toEqual([]);
});

test('no test is left out', () => {
  expect(leftOutOffences(sources)).toEqual([]);
});

test('nothing is written to the database past the change log', () => {
  expect(writeOffences(sources)).toEqual([]);
});

test('no type is talked out of', () => {
  expect(castOffences(sources)).toEqual([]);
});
