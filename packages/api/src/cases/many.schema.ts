import { caseFields, idSchema, requirementSchema } from '@weft/domain';
import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { casePatch, moveAsked } from './cases.schema.ts';

const ids = z.array(idSchema).min(1, 'Choose at least one case.').max(500, 'At most 500 cases at once.');

/** Whose move it is, or what happens next and who does it, said of many cases at once. */
export const manyPatch = z.object({
  ids,
  data: casePatch.pick({ waitingOn: true, waitingSince: true, nextAction: true, nextActionPostId: true, nextActionDue: true }),
});
export type ManyPatch = z.infer<typeof manyPatch>;

export const manyMoveAsked = z.object({ ids, to: caseFields.shape.stage });
/** A move of many cases: what is said on the way is said of each that needs it. */
export const manyMove = manyMoveAsked.extend(moveAsked.pick({ supplied: true }).shape);
export type ManyMove = z.infer<typeof manyMove>;

/** A case that something was not done to, and why, in a sentence. */
const notDone = z.object({ id: z.uuid(), reference: z.string(), why: z.string() });
export type NotDone = z.infer<typeof notDone>;

/** What was done in one change, and the cases that it was not done to. */
export const doneToMany = doneSchema.extend({ left: z.array(notDone) });
export type DoneToMany = z.infer<typeof doneToMany>;

/** What a move of many cases would ask for: how many can go once that is said, and which cannot, and why. */
export const manyMovePlan = z.object({ ready: z.int(), asked: z.array(requirementSchema), left: z.array(notDone) });
export type ManyMovePlan = z.infer<typeof manyMovePlan>;
