import type { z } from 'zod';
import { type Day, daySchema } from '../values/day.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { statementSchema } from '../values/text.ts';
import { type FindingRule, type FindingSubject, findingKey, findingSubjectFields } from './finding.ts';

const fields = recordSchema.extend({
  ...findingSubjectFields,
  /** Why it is fine as it is. */
  reason: statementSchema,
  acceptedOn: daySchema,
  /** From this day on it is found again. */
  lookAgainOn: daySchema,
  originKey: originKeySchema,
});
type Fields = z.infer<typeof fields>;

/** Which fields say what each rule is of. A gap names an organisation when it is in one directorate. */
const saidOf: Readonly<Record<FindingRule, readonly (keyof FindingSubject)[]>> = {
  'holds-together': ['organisationId'],
  'one-broker': ['organisationId'],
  'one-post': ['organisationId'],
  'one-holder': ['relationshipId', 'side'],
  'no-holder': ['relationshipId', 'side'],
  'no-senior': ['relationshipId'],
  gap: ['type', 'level'],
  'same-parties': ['relationshipId', 'type'],
  unled: ['organisationId'],
  disputed: ['relationshipId'],
  stale: ['relationshipId'],
  'no-tie': ['organisationId'],
};

const subjectFields = ['relationshipId', 'organisationId', 'side', 'type', 'level'] as const;

function fitsRule(acceptance: Fields): boolean {
  const needed = saidOf[acceptance.rule];
  return subjectFields.every((field) => {
    if (field === 'organisationId' && acceptance.rule === 'gap') return true;
    return (acceptance[field] !== null) === needed.includes(field);
  });
}

/** That something found is fine as it is, with why, until a day on which somebody looks again. */
export const acceptanceSchema = fields
  .refine(fitsRule, { path: ['rule'], message: 'Say what was found: its rule, and what that rule is of.' })
  .refine(({ acceptedOn, lookAgainOn }) => lookAgainOn > acceptedOn, {
    path: ['lookAgainOn'],
    message: 'Choose a day after today on which to look again.',
  });
export type Acceptance = z.infer<typeof acceptanceSchema>;

/** So many findings at most are accepted in one go. */
export const mostAcceptedAtOnce = 2000;

/** Whether it still holds: from the day to look again on it does not. */
export function stillAccepted({ lookAgainOn }: Pick<Acceptance, 'lookAgainOn'>, today: Day): boolean {
  return lookAgainOn > today;
}

/** The latest acceptance of each finding, by the finding's key. */
export function acceptancesByKey<A extends FindingSubject & Pick<Acceptance, 'lookAgainOn'>>(
  acceptances: readonly A[],
): ReadonlyMap<string, A> {
  const byKey = new Map<string, A>();
  for (const acceptance of acceptances) {
    const key = findingKey(acceptance);
    const known = byKey.get(key);
    if (known === undefined || known.lookAgainOn < acceptance.lookAgainOn) byKey.set(key, acceptance);
  }
  return byKey;
}
