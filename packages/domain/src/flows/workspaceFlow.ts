import { z } from 'zod';
import { type Flow, flowSchema } from '../reference/flow.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';

const { label, initial, stages, transitions, former } = flowSchema.shape;

/** What of a flow can be edited. Which kinds of case follow it stays as it came. */
export const flowShapeSchema = z.object({ label, initial, stages, transitions });
export type FlowShape = z.infer<typeof flowShapeSchema>;

/** A flow as a workspace has changed it. `key` is the flow of the reference data that it stands in the place of. */
export const workspaceFlowSchema = recordSchema.extend({
  key: flowSchema.shape.id,
  ...flowShapeSchema.shape,
  former: former.unwrap(),
  originKey: originKeySchema,
});
export type WorkspaceFlow = z.infer<typeof workspaceFlowSchema>;

/** The flows of a workspace: those of the reference data, each as the workspace has changed it. */
export function flowsWith(flows: readonly Flow[], changed: readonly Omit<WorkspaceFlow, 'id' | 'workspaceId' | 'version'>[]): Flow[] {
  return flows.map((flow) => {
    const own = changed.find(({ key }) => key === flow.id);
    if (!own) return flow;
    return { ...flow, label: own.label, initial: own.initial, stages: own.stages, transitions: own.transitions, former: own.former };
  });
}
