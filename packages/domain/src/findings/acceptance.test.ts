import { describe, expect, test } from 'vitest';
import { idOf } from '../testing/records.ts';
import { acceptanceSchema, acceptancesByKey, stillAccepted } from './acceptance.ts';
import { findingKey, findingRuleSchema } from './finding.ts';

const nothing = { relationshipId: null, organisationId: null, side: null, type: null, level: null };

function acceptance(said: object) {
  const common = { id: idOf(1), workspaceId: idOf(2), version: 0, originKey: null };
  return { ...common, ...nothing, reason: 'Fine.', acceptedOn: '2026-11-24', lookAgainOn: '2027-05-24', ...said };
}

describe('an acceptance', () => {
  const relationshipId = idOf(3);
  const organisationId = idOf(4);

  test.each([
    ['stale', { relationshipId }],
    ['one-holder', { relationshipId, side: 'council' }],
    ['same-parties', { relationshipId, type: 'delivery' }],
    ['unled', { organisationId }],
    ['gap', { type: 'shaping', level: 'system' }],
    ['gap', { type: 'shaping', level: 'system', organisationId }],
  ])('of %s says just what that rule is of', (rule, said) => {
    expect(acceptanceSchema.safeParse(acceptance({ rule, ...said })).success).toBe(true);
    for (const field of Object.keys(said).filter((each) => rule !== 'gap' || each !== 'organisationId'))
      expect(acceptanceSchema.safeParse(acceptance({ rule, ...said, [field]: null })).success, field).toBe(false);
  });

  test.each(findingRuleSchema.options)('of %s says nothing besides', (rule) => {
    const all = { relationshipId, organisationId, side: 'council', type: 'delivery', level: 'place' };
    expect(acceptanceSchema.safeParse(acceptance({ rule, ...all })).success).toBe(false);
  });

  test('is looked at again on a later day than it was made', () => {
    const made = acceptance({ rule: 'unled', organisationId });
    expect(acceptanceSchema.safeParse({ ...made, lookAgainOn: made.acceptedOn }).error?.issues[0]?.message).toContain('after today');
  });

  test('holds until the day to look again, and not on it', () => {
    const made = acceptance({});
    expect(stillAccepted(made, '2027-05-23')).toBe(true);
    expect(stillAccepted(made, '2027-05-24')).toBe(false);
  });

  test('that reaches furthest is the one that counts', () => {
    const one = acceptanceSchema.parse(acceptance({ rule: 'unled', organisationId }));
    const later = { ...one, lookAgainOn: '2028-01-01' };
    expect(acceptancesByKey([later, one]).get(findingKey(one))).toBe(later);
    expect(acceptancesByKey([one, later]).get(findingKey(one))).toBe(later);
  });
});
