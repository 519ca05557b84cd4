import { flowSchema, flowShapeSchema } from '@weft/domain';
import { z } from 'zod';

const key = flowSchema.shape.id;

const standing = z.object({ stage: z.string(), returnsTo: z.string().nullable(), isOpen: z.boolean(), count: z.int() });

/** A flow of the workspace with the cases that follow it. */
export const flowInUse = z.object({
  flow: flowSchema,
  /** As it came with Weft. */
  standard: flowSchema,
  /** The workspace's own record of it and its version; null and 0 while it stands as it came. */
  id: z.uuid().nullable(),
  version: z.int(),
  standing: z.array(standing),
});
export type FlowInUse = z.infer<typeof flowInUse>;

export const flowByKey = z.object({ key });

export const flowEdit = z.object({
  key,
  /** As the editor read it. */
  version: z.int().min(0),
  data: flowShapeSchema,
  /** For each stage that is taken out while cases stand in it, the stage to which they go. */
  goes: z.record(key, key).default({}),
});
export type FlowEdit = z.infer<typeof flowEdit>;
