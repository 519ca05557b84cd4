import { z } from 'zod';
import { levelSchema, typeSchema } from '../relationships/typology.ts';
import { type Day, daySchema } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { nameSchema, noteSchema } from '../values/text.ts';

/** What an action came out of: a type and level where there is no relationship, one of three kinds of record, or nothing in particular. */
export const actionOriginSchema = z.enum(['gap', 'relationship', 'organisation', 'case']);

/** The question about the map that an action answers. */
export const considerationSchema = z.enum(['gap', 'overlap', 'scope', 'support', 'balance', 'score']);

export const actionStatusSchema = z.enum(['open', 'doing', 'done', 'dropped']);
export type ActionStatus = z.infer<typeof actionStatusSchema>;

/** Which fields say more of each origin. A gap can leave its directorate open. */
const saidOf: Readonly<Record<z.infer<typeof actionOriginSchema>, readonly string[]>> = {
  gap: ['gapType', 'gapLevel'],
  relationship: ['relationshipId'],
  organisation: ['organisationId'],
  case: ['caseId'],
};

const fields = recordSchema.extend({
  title: nameSchema,
  why: noteSchema,
  origin: actionOriginSchema.nullable(),
  gapType: typeSchema.nullable(),
  gapLevel: levelSchema.nullable(),
  /** The part of the council in which the gap is. */
  directorateId: idSchema.nullable(),
  relationshipId: idSchema.nullable(),
  organisationId: idSchema.nullable(),
  caseId: idSchema.nullable(),
  consideration: considerationSchema.nullable(),
  ownerPostId: idSchema.nullable(),
  due: daySchema.nullable(),
  status: actionStatusSchema,
  outcome: noteSchema,
  createdOn: daySchema,
  /** The day on which it was done or dropped. */
  closedOn: daySchema.nullable(),
  originKey: originKeySchema,
});
type Fields = z.infer<typeof fields>;

/** Whether an action in this status is over. */
function isClosed(status: ActionStatus): boolean {
  return status === 'done' || status === 'dropped';
}

function fitsOrigin(action: Fields): boolean {
  const needed = action.origin === null ? [] : saidOf[action.origin];
  const { gapType, gapLevel, relationshipId, organisationId, caseId } = action;
  const said = Object.entries({ gapType, gapLevel, relationshipId, organisationId, caseId });
  return (
    said.every(([name, value]) => (value !== null) === needed.includes(name)) && (action.directorateId === null || action.origin === 'gap')
  );
}

/** Something to do: by a post, by a day, because of something. One that is done or dropped says what came of it. */
export const actionSchema = fields
  .refine(fitsOrigin, { path: ['origin'], message: 'Say what the action is about: one gap, relationship, organisation or case, or none.' })
  .refine(({ status, outcome }) => !isClosed(status) || outcome !== null, { path: ['outcome'], message: 'Say what came of it.' })
  .refine(({ status, closedOn }) => isClosed(status) === (closedOn !== null), {
    path: ['closedOn'],
    message: 'An action has a closing day when it is done or dropped, and only then.',
  });
export type PlannedAction = z.infer<typeof actionSchema>;

/** The day on which an action is over, given what it was and its status now: today when it has just been closed, none when it is open again. */
export function closingDay(before: Pick<PlannedAction, 'closedOn'>, status: ActionStatus, today: Day): Day | null {
  return isClosed(status) ? (before.closedOn ?? today) : null;
}
