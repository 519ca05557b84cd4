import {
  axes,
  caseSchema,
  type Flow,
  isRequirementRule,
  levels,
  principles,
  questionsOf,
  relationshipTypes,
  requirementRules,
  severitySchema,
  snagStatusSchema,
  tenancySchema,
  waitingOnSchema,
} from '@weft/domain';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../files/entry.ts';
import { readWorkspaceFile } from '../files/read.ts';
import { places, reference, sampleText } from '../testing/samples.ts';

const { typology, organisationKinds, caseModel, assessmentForm } = reference;
const { flows, lists } = caseModel;
const idsOf = (list: string) => (lists[list] ?? []).map(({ id }) => id);
const requirementsOf = (flow: Flow) => flow.transitions.flatMap(({ requires }) => requires);

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('the typology has the types, levels and axes of the domain, in their order', () => {
  expect(typology.types.map(({ id }) => id)).toEqual(relationshipTypes);
  expect(typology.levels.map(({ id }) => id)).toEqual(levels);
  expect(typology.axes.map(({ id }) => id)).toEqual(axes);
});

describe('the assessment of how strategic a relationship is', () => {
  test('has the principles and questions of the domain, in their order, and a word for each score', () => {
    expect(assessmentForm.principles.map(({ id }) => id)).toEqual(principles);
    expect(assessmentForm.principles.map(({ questions }) => questions.map(({ id }) => id))).toEqual(principles.map(questionsOf));
    expect(assessmentForm.scale.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
  });

  test('has a band for every total of fifteen scores, and only one', () => {
    const totals = Array.from({ length: 61 }, (_, more) => 15 + more);
    expect(totals.filter((total) => assessmentForm.bands.filter(({ min, max }) => total >= min && total <= max).length !== 1)).toEqual([]);
  });

  test('has a sentence for every answer to intent and delivery', () => {
    expect(assessmentForm.intentDelivery.map((each) => [each.strategicInIntent, each.strategicInDelivery])).toEqual([
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ]);
  });
});

test('the kinds of organisation are each there once and hold every kind of the samples', () => {
  const kinds = organisationKinds.map(({ id }) => id);
  expect(repeated(kinds)).toEqual([]);
  const used = [...places, 'cat-cases'].flatMap((name) =>
    entriesOf(readWorkspaceFile(sampleText(name), reference).records, 'organisation').map(({ data }) => data.kind),
  );
  expect(new Set(used)).toHaveProperty('size', 29);
  expect([...new Set(used)].filter((kind) => !kinds.includes(kind))).toEqual([]);
  expect(['directorate', 'service', 'charity', 'cic', 'faith-organisation'].filter((kind) => !kinds.includes(kind))).toEqual([]);
});

describe('the lists of the case model', () => {
  test('are 22, none with the same entry twice', () => {
    expect(Object.keys(lists)).toHaveLength(22);
    expect(Object.entries(lists).flatMap(([, entries]) => repeated(entries.map(({ id }) => id)))).toEqual([]);
  });

  test('agree with what the domain knows', () => {
    expect(idsOf('waitingOn')).toEqual(waitingOnSchema.options);
    expect(idsOf('severity')).toEqual(severitySchema.options);
    expect(idsOf('snagStatus')).toEqual(snagStatusSchema.options);
    expect(idsOf('dependencyStatus')).toEqual(['waiting', 'met', 'waived', 'failed']);
    expect(idsOf('relationshipState')).toEqual(caseSchema.shape.contactState.options);
  });

  test('have eleven categories of snags with snags to choose from', () => {
    expect(caseModel.snagCategories).toHaveLength(11);
    expect(caseModel.snagCategories.filter(({ snags }) => snags.length === 0)).toEqual([]);
  });
});

test('every type of case follows exactly one flow', () => {
  expect(flows.flatMap(({ caseTypes }) => caseTypes).sort()).toEqual(idsOf('caseType').sort());
});

test('every rule is asked for somewhere', () => {
  const asked = flows.flatMap((flow) => requirementsOf(flow).flatMap(({ kind, field }) => (kind === 'rule' ? [field] : [])));
  expect(Object.keys(requirementRules).filter((rule) => !asked.includes(rule))).toEqual([]);
});

describe.each(flows.map((flow) => [flow.id, flow] as const))('the flow %s', (_, flow) => {
  const stage = (id: string) => flow.stages.find((each) => each.id === id);
  const onward = (from: string) =>
    flow.transitions.filter((each) => each.from === from || (each.from === '*' && !stage(from)?.side && !stage(from)?.final));

  test('has each stage once, and moves only between its stages', () => {
    expect(repeated(flow.stages.map(({ id }) => id))).toEqual([]);
    const ends = flow.transitions.flatMap(({ from, to }) => (from === '*' ? [to] : [from, to]));
    expect([...ends, flow.initial].filter((id) => stage(id) === undefined)).toEqual([]);
    expect(repeated(flow.transitions.map(({ from, to }) => `${from} ${to}`))).toEqual([]);
  });

  test('reaches every stage from its first', () => {
    const reached = new Set([flow.initial]);
    for (const from of reached) for (const { to } of onward(from)) reached.add(to);
    expect(flow.stages.filter(({ id }) => !reached.has(id))).toEqual([]);
  });

  test('has a way on from every stage that is not final; side stages go back', () => {
    expect(flow.stages.filter(({ id, final, side }) => !final && !side && onward(id).length === 0)).toEqual([]);
  });

  test('asks for fields that cases and tenancies have', () => {
    const known = { case: Object.keys(caseSchema.shape), tenancy: Object.keys(tenancySchema.shape) };
    const wrong = requirementsOf(flow).filter(
      ({ kind, field }) => (kind === 'case' || kind === 'tenancy') && !known[kind].includes(field ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  test('asks for rules that there are', () => {
    expect(requirementsOf(flow).filter(({ kind, field }) => kind === 'rule' && !isRequirementRule(field ?? ''))).toEqual([]);
  });

  test('offers lists that there are, and never rules out a value that the list lacks', () => {
    const choices = requirementsOf(flow).filter(({ input }) => input === 'list');
    expect(choices.filter(({ list }) => idsOf(list ?? '').length === 0)).toEqual([]);
    expect(choices.flatMap(({ list, except }) => (except ?? []).filter((each) => !idsOf(list ?? '').includes(each)))).toEqual([]);
    expect(choices.filter(({ list, except }) => idsOf(list ?? '').length === (except ?? []).length)).toEqual([]);
  });

  test('says how each field is asked for', () => {
    expect(requirementsOf(flow).filter(({ kind, input }) => (kind === 'case' || kind === 'tenancy') !== (input !== undefined))).toEqual([]);
  });

  test('gives each tick an id of its own unless it means the same, and each requirement once per move', () => {
    const ticks = requirementsOf(flow).filter(({ kind }) => kind === 'tick');
    const labels = new Map(ticks.map(({ id, label }) => [id, label]));
    expect(ticks.filter(({ id, label }) => labels.get(id) !== label)).toEqual([]);
    expect(flow.transitions.flatMap(({ requires }) => repeated(requires.map(({ id }) => id)))).toEqual([]);
  });

  test('asks, on closing, for both confirmations, an outcome, a note and the next review', () => {
    const last = flow.stages.find(({ final, side }) => final && !side);
    const asked = flow.transitions.filter(({ to }) => to === last?.id).map(({ requires }) => requires.map(({ id }) => id));
    expect(asked).toEqual([
      expect.arrayContaining(['tenantConfirmedOn', 'councilConfirmedOn', 'closureOutcome', 'closureNote', 'nextReviewOn']),
    ]);
  });

  test('asks, on opening again, for a reason and what to do next', () => {
    const reopening = flow.transitions.filter(({ from, to }) => stage(from)?.final && !stage(to)?.final);
    expect(reopening.length).toBeGreaterThan(0);
    for (const { requires } of reopening) {
      expect(requires.map(({ kind, field }) => field ?? kind)).toEqual(['reason', 'nextAction', 'nextActionPostId', 'nextActionDue']);
    }
  });
});
