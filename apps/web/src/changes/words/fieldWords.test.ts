import { describe, expect, test } from 'vitest';
import { fieldChanges, recordName } from './difference.ts';
import { fieldLabel, valueWords } from './fieldWords.ts';
import type { NameOf } from './useNames.ts';

const council = '01a20bb1-224b-75e9-9438-bf50a3faafe0';
const post = '01a20bb1-2253-7506-92a9-a551be75c2a7';
const gone = '01a20bb1-2253-7506-92a9-ffffffffffff';
const nameOf: NameOf = (id) =>
  new Map([
    [council, 'City Council'],
    [post, 'Head of Property, City Council'],
  ]).get(id) ?? null;

describe('a field', () => {
  test.each([
    ['nextActionDue', 'Next action due'],
    ['parentId', 'Part of'],
    ['councilLeadPostId', 'Council lead'],
    ['brokerIds', 'Runs through'],
  ])('%s is called “%s”', (field, label) => {
    expect(fieldLabel(field)).toBe(label);
  });
});

describe('a value in words', () => {
  test.each([
    ['a day', '2027-03-27', 'from', '27 March 2027'],
    ['a key of a list', 'lost_contact', 'contactState', 'Lost contact'],
    ['what somebody wrote, though it looks like a key', 'lost_contact', 'notes', 'lost_contact'],
    ['a record', council, 'organisationId', 'City Council'],
    ['a record that is gone', gone, 'organisationId', 'something no longer here'],
    ['pence', 120_050, 'rentPencePerYear', '£1,200.50'],
    ['a yes', true, 'overage', 'Yes'],
    ['nothing', null, 'notes', ''],
    ['types', ['shaping', 'ongoing'], 'types', 'Shaping, Ongoing'],
    ['scores, in the order asked', { time: 2, 'shared-foundations-1': 4 }, 'scores', 'Shared foundations 1: 4, Time: 2'],
    [
      'service levels of its own',
      {
        'silent/escalate': { after: 40, unit: 'days', advice: 'Ring them.', off: false },
        'hold/flag': { after: 28, unit: 'days', advice: 'Look.', off: true },
      },
      'serviceLevels',
      'Nothing is logged on it: escalated after 40 days, “Ring them.”; It is on hold: flagged never',
    ],
    ['service levels as they came', {}, 'serviceLevels', ''],
    ['no broker', [], 'brokerIds', 'Nobody: it is direct'],
    ['facts', [{ label: 'Ends in', value: '2029' }], 'facts', 'Ends in, 2029'],
    [
      'parties',
      [
        { organisationId: council, part: 'chair' },
        { organisationId: gone, part: null },
      ],
      'parties',
      'City Council (chair); something no longer here',
    ],
  ])('%s', (_what, value, field, words) => {
    expect(valueWords(value, nameOf, field)).toBe(words);
  });

  test('a holder is named by the post, the side, the role and the dates', () => {
    const holder = {
      side: 'council',
      organisationId: council,
      postId: post,
      description: null,
      role: 'lead',
      from: '2024-04-01',
      to: null,
    };
    expect(valueWords([holder], nameOf, 'holders')).toBe('Lead on the council side: Head of Property, City Council, since 1 April 2024');
    const described = { ...holder, side: 'other', postId: null, description: 'Whoever is on duty', role: 'deputy', from: null };
    expect(valueWords([described], nameOf, 'holders')).toBe('Deputy on neither side: Whoever is on duty, City Council');
  });
});

describe('what a change did to a record', () => {
  test('is its fields that differ, without what says nothing to a person', () => {
    const before = { id: 'x', version: 1, name: 'Forum', notes: null, types: ['shaping'] };
    const after = { id: 'x', version: 2, name: 'Forum', notes: 'Monthly', types: ['shaping'] };
    expect(fieldChanges(before, after, nameOf)).toEqual([{ field: 'notes', label: 'Notes', before: '', after: 'Monthly' }]);
  });

  test('is everything it said when it was made or removed, and nothing of what was empty', () => {
    const record = { id: 'x', version: 1, name: 'Forum', notes: null, otherNames: [] };
    expect(fieldChanges(null, record, nameOf)).toEqual([{ field: 'name', label: 'Name', before: '', after: 'Forum' }]);
    expect(fieldChanges(record, null, nameOf)).toEqual([{ field: 'name', label: 'Name', before: 'Forum', after: '' }]);
  });
});

test('keys are called what their list calls them, and a check of buildings what the workspace calls it', () => {
  const called: NameOf = (id, field) => (field === 'checkKey' && id === 'eicr' ? 'Electrical installation report' : null);
  expect(recordName(null, { checkKey: 'eicr', responsible: 'tenant' }, called)).toBe('Electrical installation report');
  expect(valueWords('eicr', called, 'checkKey')).toBe('Electrical installation report');
  expect(recordName(null, { checkKey: 'fire_alarm' }, nameOf)).toBe('Fire alarm');
  expect(recordName(null, { key: 'closureOutcome', terms: [] }, nameOf)).toBe('How a case ended');
});

test('a list of terms and a form of the review are told by their words', () => {
  const terms = [
    { id: 'a', label: 'Merged', retired: true },
    { id: 'b', label: 'Sold' },
  ];
  expect(valueWords(terms, nameOf, 'terms')).toBe('Merged (out of use); Sold');
  const question = { id: 'hours', label: 'How many hours?' };
  expect(valueWords([{ id: 'use', label: 'Use', side: 'tenant', questions: [question] }], nameOf, 'sections')).toBe('Use: How many hours?');
  expect(valueWords([{ ...question, section: 'use', side: 'tenant' }], nameOf, 'former')).toBe('How many hours?');
});
