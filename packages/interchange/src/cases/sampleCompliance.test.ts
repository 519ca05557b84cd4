import { statusOf } from '@weft/domain';
import { expect, test } from 'vitest';
import { entriesOf } from '../files/entry.ts';
import { readWorkspaceFile } from '../files/read.ts';
import { reference, sampleText } from '../testing/samples.ts';
import { sampleCasesSchema } from './sampleSchema.ts';

const text = sampleText('cat-cases');
const sample = sampleCasesSchema.parse(JSON.parse(text));
const items = sample.cases.flatMap(({ complianceItems }) => complianceItems);
const records = entriesOf(readWorkspaceFile(text, reference).records, 'complianceRecord');

/** What the sample calls each state. */
const states: Readonly<Record<string, string>> = { due: 'due_soon', does_not_apply: 'not_applicable' };

test('every check that the sample knows of stands as the sample worked it out', () => {
  expect(records).toHaveLength(48);
  for (const { key, data } of records) {
    const check = reference.complianceChecks.find((each) => each.key === data.checkKey);
    if (check === undefined) throw new Error(`There is no check “${data.checkKey}”.`);
    const status = statusOf(check, data, sample.asOf);
    expect([key, states[status] ?? status]).toEqual([key, items.find(({ id }) => id === key)?.state]);
  }
});

test('an expiry that is only the interval over again is worked out rather than typed', () => {
  const typed = records.filter(({ data }) => data.expiresOn !== null).map(({ data }) => data.checkKey);
  expect(typed.length).toBeGreaterThan(0);
  expect(typed.length).toBeLessThan(records.length / 3);
});

test('evidence is told by post, never by a person’s name', () => {
  const told = records.flatMap(({ data }) => data.evidence ?? []);
  expect(new Set(told)).toEqual(new Set(['Shown to the Estates Surveyor', 'Shown to the Community Assets Officer']));
});
