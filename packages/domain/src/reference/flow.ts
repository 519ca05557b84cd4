import { z } from 'zod';
import { waitingOnSchema } from '../cases/case.ts';
import { lineOf, listKeySchema } from '../values/text.ts';

/**
 * What a stage asks for before a case may move into it.
 * - `tick`: somebody says it is done; kept on the case.
 * - `reason`: a reason, asked for on every move and kept in the log.
 * - `case` / `tenancy`: a field of the case or its tenancy that must be filled in, and can be in the move itself.
 * - `rule`: worked out from the records; the move says what is missing.
 */
export const requirementSchema = z.object({
  id: listKeySchema,
  label: lineOf(200, 'What a stage needs'),
  kind: z.enum(['tick', 'reason', 'case', 'tenancy', 'rule']),
  /** The field for `case` and `tenancy`; the rule's name for `rule`. */
  field: z.string().optional(),
  /** How the field is asked for: a list's name for a choice, or a day or a line of text. */
  input: z.enum(['day', 'text', 'list', 'post']).optional(),
  list: z.string().optional(),
  /** Values that say "not known" and so do not meet a `tenancy` or `case` requirement, such as `not_recorded`. */
  except: z.array(z.string()).optional(),
  /** Who can supply it, shown where it is asked for; nobody in particular unless it says. */
  suppliedBy: waitingOnSchema.optional(),
});
export type Requirement = z.infer<typeof requirementSchema>;

export const stageSchema = z.object({
  id: listKeySchema,
  label: lineOf(100, 'The name of a stage'),
  /** Side stages stand beside the flow and, unless they are final too, lead back to where the case came from. */
  side: z.boolean(),
  /** A case in it is closed. */
  final: z.boolean(),
});
export type Stage = z.infer<typeof stageSchema>;

export const transitionSchema = z.object({
  /** `*` stands for every stage that is neither side nor final. */
  from: z.union([z.literal('*'), listKeySchema]),
  to: listKeySchema,
  requires: z.array(requirementSchema).max(60),
  /** How long the stage usually takes, in weeks; indicative. */
  weeks: z.number().min(0).max(520).optional(),
});
export type Transition = z.infer<typeof transitionSchema>;

/** One flow of the board: its stages in order and the moves between them. */
export const flowSchema = z.object({
  id: listKeySchema,
  label: lineOf(100, 'The name of a flow'),
  initial: listKeySchema,
  caseTypes: z.array(listKeySchema).max(50),
  stages: z.array(stageSchema).max(60, 'Keep a flow to 60 stages.'),
  transitions: z.array(transitionSchema).max(600, 'Keep a flow to 600 moves.'),
  /** Stages that were taken out, so that what moved through them earlier keeps its words. No case stands in one. */
  former: z.array(stageSchema).max(500).optional(),
});
export type Flow = z.infer<typeof flowSchema>;
