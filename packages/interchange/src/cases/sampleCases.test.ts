import { describe, expect, test } from 'vitest';
import { type Entry, entriesOf } from '../files/entry.ts';
import { readWorkspaceFile } from '../files/read.ts';
import { resolveRecords } from '../files/resolve.ts';
import { freshIds, reference, sampleText, workspaceId } from '../testing/samples.ts';

const file = readWorkspaceFile(sampleText('cat-cases'), reference);

function caseOf(key: string): Entry<'case'>['data'] {
  const found = entriesOf(file.records, 'case').find((entry) => entry.key === key);
  if (found === undefined) throw new Error(`There is no case “${key}”.`);
  return found.data;
}

function flowOf(key: string) {
  const flow = reference.caseModel.flows.find(({ id }) => id === caseOf(key).flow);
  if (flow === undefined) throw new Error(`The case “${key}” has no flow.`);
  return flow;
}

describe('the sample cases', () => {
  test('come with all that belongs to them', () => {
    const count = (kind: Entry['kind']) => entriesOf(file.records, kind).length;
    expect([count('case'), count('asset'), count('tenancy'), count('snag'), count('dependency'), count('caseEvent')]).toEqual([
      8, 8, 8, 29, 19, 85,
    ]);
    expect([count('organisation'), count('post')]).toEqual([10, 20]);
  });

  test('are records that every schema accepts', () => {
    expect(resolveRecords(file, freshIds(), workspaceId)).toHaveLength(file.records.length);
  });

  test('say that they are made up, each and together', () => {
    expect(file.notice).toMatch(/made up for demonstration/);
    expect(entriesOf(file.records, 'case').every(({ data }) => data.fictional)).toBe(true);
    expect(entriesOf(file.records, 'source').map(({ data }) => data.title)).toEqual([
      'Sample asset transfer cases, made up for demonstration',
    ]);
    expect(entriesOf(file.records, 'organisation').every(({ data }) => data.provenance[0]?.sourceId === 'sample-cat-cases')).toBe(true);
  });

  test('report what there is no room for', () => {
    expect(file.left.map(({ what, count }) => [what, count])).toEqual([
      ['funding at stake', 6],
      ['decisions', 2],
      ['annual reviews', 1],
      ['stages that a dependency names', 9],
    ]);
  });

  test('keep notes for one side from the other', () => {
    const audiences = entriesOf(file.records, 'caseEvent').map(({ data }) => data.audience);
    expect(new Set(audiences)).toEqual(new Set(['shared', 'partner', 'council']));
    expect(audiences.filter((audience) => audience === 'partner')).toHaveLength(
      (sampleText('cat-cases').match(/"visibility": "vast"/g) ?? []).length,
    );
  });
});

describe('what the log of a case shows', () => {
  test('since when it is at its stage', () => {
    expect(caseOf('case-marl-hole').stageSince).toBe('2026-04-20');
    expect(caseOf('case-fettlers-rest')).toMatchObject({ stage: 'on_hold', returnsTo: 'fact_finding', stageSince: '2026-05-18' });
  });

  test('since when it waits: the oldest thing that the same party has not done yet, else the last change of stage', () => {
    expect(caseOf('case-marl-hole')).toMatchObject({ waitingOn: 'council_legal', waitingSince: '2026-06-10' });
    expect(caseOf('case-jigger-bank')).toMatchObject({ waitingOn: 'tenant', waitingSince: '2026-03-24' });
    expect(caseOf('case-crazing-field')).toMatchObject({ waitingOn: 'tenant', waitingSince: '2026-11-03' });
    expect(caseOf('case-sprigging-court')).toMatchObject({ waitingOn: 'nobody', waitingSince: null });
  });

  test('when the plan was agreed, and that both sides confirmed what is closed', () => {
    expect(caseOf('case-pugmill-fold').planAgreedOn).toBe('2026-06-09');
    expect(caseOf('case-crazing-field').planAgreedOn).toBeNull();
    expect(caseOf('case-sprigging-court')).toMatchObject({ councilConfirmedOn: '2026-07-20', tenantConfirmedOn: '2026-07-20' });
    expect(caseOf('case-marl-hole')).toMatchObject({ councilConfirmedOn: null, tenantConfirmedOn: null });
  });

  test('what was asked for at the stages it has passed, and nothing beyond', () => {
    for (const { key, data } of entriesOf(file.records, 'case')) {
      const moves = entriesOf(file.records, 'caseEvent').filter((event) => event.data.caseId === key && event.data.toStage !== null);
      const passed = flowOf(key).transitions.filter(({ from, to }) =>
        moves.some((move) => move.data.fromStage === from && move.data.toStage === to),
      );
      const ticks = passed.flatMap(({ requires }) => requires.filter(({ kind }) => kind === 'tick').map(({ id }) => id));
      expect(data.requirementsMet.map(({ requirement }) => requirement).sort()).toEqual(ticks.sort());
    }
    expect(caseOf('case-marl-hole').requirementsMet[0]).toEqual({
      requirement: 'tenant_contact_named',
      on: '2025-07-21',
      note: 'The case had made this move before it was brought in.',
    });
  });
});

test('a legacy uncertainty is a value with a note, never a blank', () => {
  expect(caseOf('case-marl-hole').uncertainties).toMatchObject([
    { field: 'tenancy.documentStatus', value: 'not_found', checkedOn: '2025-10-22' },
  ]);
  expect(entriesOf(file.records, 'case').every(({ data }) => data.uncertainties.length === 1)).toBe(true);
});

test('a dependency holds up one snag, or with no snag the whole case', () => {
  const dependencies = new Map(entriesOf(file.records, 'dependency').map(({ key, data }) => [key, data]));
  expect(dependencies.get('case-marl-hole-d1')?.snagId).toBe('case-marl-hole-s2');
  expect(dependencies.get('case-jigger-bank-d3')?.snagId).toBeNull();
  expect([...dependencies.values()].filter(({ dependsOnCaseId }) => dependsOnCaseId !== null)).toHaveLength(1);
});
