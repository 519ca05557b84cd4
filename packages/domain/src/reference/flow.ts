import { z } from 'zod';

/**
 * What a stage asks for before a case may move into it.
 * - `tick`: somebody says it is done; kept on the case.
 * - `reason`: a reason, asked for on every move and kept in the log.
 * - `case` / `tenancy`: a field of the case or its tenancy that must be filled in, and can be in the move itself.
 * - `rule`: worked out from the records; the move says what is missing.
 */
export const requirementSchema = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['tick', 'reason', 'case', 'tenancy', 'rule']),
  /** The field for `case` and `tenancy`; the rule's name for `rule`. */
  field: z.string().optional(),
  /** How the field is asked for: a list's name for a choice, or a day or a line of text. */
  input: z.enum(['day', 'text', 'list', 'post']).optional(),
  list: z.string().optional(),
  /** Values that say "not known" and so do not meet a `tenancy` or `case` requirement, such as `not_recorded`. */
  except: z.array(z.string()).optional(),
});
export type Requirement = z.infer<typeof requirementSchema>;

export const stageSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** Side stages stand beside the flow and, unless they are final too, lead back to where the case came from. */
  side: z.boolean(),
  /** A case in it is closed. */
  final: z.boolean(),
});
export type Stage = z.infer<typeof stageSchema>;

export const transitionSchema = z.object({
  /** `*` stands for every stage that is neither side nor final. */
  from: z.string(),
  to: z.string(),
  requires: z.array(requirementSchema),
  /** How long the stage usually takes, in weeks; indicative. */
  weeks: z.number().optional(),
});
export type Transition = z.infer<typeof transitionSchema>;

/** One flow of the board: its stages in order and the moves between them. */
export const flowSchema = z.object({
  id: z.string(),
  label: z.string(),
  initial: z.string(),
  caseTypes: z.array(z.string()),
  stages: z.array(stageSchema),
  transitions: z.array(transitionSchema),
});
export type Flow = z.infer<typeof flowSchema>;
