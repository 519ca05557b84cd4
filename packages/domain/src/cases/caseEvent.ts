import { z } from 'zod';
import { instantSchema } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { audienceSchema } from '../values/side.ts';
import { listKeySchema, statementSchema } from '../values/text.ts';

export const eventKindSchema = z.enum([
  'note',
  'call',
  'meeting',
  'visit',
  'email',
  'letter',
  'stage_change',
  'status_change',
  'document',
  'decision',
]);
export type EventKind = z.infer<typeof eventKindSchema>;

/** One entry of a case's log, by a post (as in imported cases) or a member, for an audience. */
export const caseEventSchema = recordSchema.extend({
  caseId: idSchema,
  at: instantSchema,
  memberId: idSchema.nullable(),
  postId: idSchema.nullable(),
  kind: eventKindSchema,
  text: statementSchema,
  audience: audienceSchema,
  fromStage: listKeySchema.nullable(),
  toStage: listKeySchema.nullable(),
  originKey: originKeySchema,
});
export type CaseEvent = z.infer<typeof caseEventSchema>;
