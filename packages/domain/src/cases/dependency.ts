import { z } from 'zod';
import { InvalidError } from '../errors/errors.ts';
import { daySchema } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { listKeySchema, nameSchema, noteSchema } from '../values/text.ts';
import { waitingOnSchema } from './case.ts';
import type { Snag } from './snag.ts';

/** Something outside the blocked party's control that must be met first. It blocks one snag, or (with no snag) the case's stage. */
export const dependencySchema = recordSchema
  .extend({
    caseId: idSchema,
    snagId: idSchema.nullable(),
    /** A key of the `dependencyKind` reference list. */
    kind: listKeySchema,
    description: nameSchema,
    waitingOn: waitingOnSchema,
    dependsOnCaseId: idSchema.nullable(),
    requestedOn: daySchema.nullable(),
    neededBy: daySchema.nullable(),
    status: z.enum(['waiting', 'met', 'waived', 'failed']),
    metOn: daySchema.nullable(),
    /** Required when waived or failed. */
    reason: noteSchema,
    originKey: originKeySchema,
  })
  .refine((dependency) => dependency.reason !== null || (dependency.status !== 'waived' && dependency.status !== 'failed'), {
    path: ['reason'],
    message: 'Say why it was waived or cannot be met.',
  })
  .refine((dependency) => dependency.dependsOnCaseId !== dependency.caseId, {
    path: ['dependsOnCaseId'],
    message: 'A case cannot wait on itself.',
  });
export type Dependency = z.infer<typeof dependencySchema>;

/**
 * A snag may be blocked only while one of its dependencies is waiting.
 * @throws InvalidError with the problem on `status`.
 */
export function refuseBlockedWithoutDependency(snag: Snag, dependencies: readonly Dependency[]): void {
  if (snag.status !== 'blocked') return;
  if (dependencies.some((dependency) => dependency.snagId === snag.id && dependency.status === 'waiting')) return;
  const message = 'A snag is blocked only while something it depends on is waiting. Record what it waits for first.';
  throw new InvalidError(message, [{ path: 'status', message }]);
}

/** Whether anything that the case or one of its snags depends on is still waiting. */
export function isBlocked(dependencies: readonly Pick<Dependency, 'status'>[]): boolean {
  return dependencies.some((dependency) => dependency.status === 'waiting');
}
