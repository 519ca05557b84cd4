import type { WorkspaceFlow } from '@weft/domain';
import { made, type Said } from './make.ts';
import { referenceData } from './reference.ts';

/** The legacy flow as it comes with Weft, kept by the workspace as its own. */
export function makeFlow(workspaceId: string, said: Said<'flow'> = {}): WorkspaceFlow {
  const key = said.key ?? 'legacy_snagging';
  const { flows } = referenceData().caseModel;
  const { id: _, caseTypes: __, ...shape } = flows.find((each) => each.id === key) ?? flows[0] ?? {};
  return made('flow', workspaceId, { former: [], originKey: null, ...shape, key }, said);
}
