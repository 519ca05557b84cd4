import type { RouterOutputs } from '@weft/api';
import { type FlowShape, flowShapeSchema, type Stage } from '@weft/domain';
import { z } from 'zod';

export type FlowInUse = RouterOutputs['flows']['get'];

/** An edit of a flow that is not saved yet, and the version of the flow that it began with. */
export interface FlowDraft {
  version: number;
  shape: FlowShape;
  /** For stages taken out, the stage to which their cases go. */
  goes: Record<string, string>;
}

const draftSchema = z.object({ version: z.int(), shape: flowShapeSchema, goes: z.record(z.string(), z.string()) });

/** The flow as it stands, before anything is changed. */
export function draftOf({ version, flow: { label, initial, stages, transitions } }: Pick<FlowInUse, 'version' | 'flow'>): FlowDraft {
  return { version, shape: { label, initial, stages, transitions }, goes: {} };
}

/** A draft kept on this device, when it is of the flow as it stands now. */
export function keptDraft(kept: unknown, version: number): FlowDraft | null {
  const read = draftSchema.safeParse(kept);
  return read.success && read.data.version === version ? read.data : null;
}

/** Where a stage stands: in the flow, beside it, or closing a case in one or the other. */
export type StagePlace = 'flow' | 'beside' | 'closes' | 'closesBeside';

export function placeOf({ side, final }: Pick<Stage, 'side' | 'final'>): StagePlace {
  if (final) return side ? 'closesBeside' : 'closes';
  return side ? 'beside' : 'flow';
}

export function atPlace(place: StagePlace): Pick<Stage, 'side' | 'final'> {
  return { side: place === 'beside' || place === 'closesBeside', final: place === 'closes' || place === 'closesBeside' };
}

export const placeOptions = [
  { id: 'flow', label: 'In the flow' },
  { id: 'beside', label: 'Beside the flow', description: 'A case goes back to where it came from, as from a hold.' },
  { id: 'closes', label: 'Closes the case', description: 'At the end of the flow.' },
  { id: 'closesBeside', label: 'Closes the case early', description: 'From the side, as a refusal does.' },
] as const satisfies readonly { id: StagePlace; label: string; description?: string }[];
