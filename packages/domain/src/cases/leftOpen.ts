import type { Flow } from '../reference/flow.ts';
import type { RequirementRule } from './requirements.ts';

const asked: RequirementRule = 'noSnagOpen';

/**
 * Whether a case may stand in a final stage only with nothing left to put right: each way that leads there asks for it. Source: the
 * transitions of the flow.
 * @param from where the case came from; null to go by every way that leads there.
 */
export function leavesNothingOpen(flow: Pick<Flow, 'stages' | 'transitions'>, to: string, from: string | null = null): boolean {
  if (!flow.stages.some((stage) => stage.id === to && stage.final)) return false;
  const into = flow.transitions.filter((each) => each.to === to);
  const taken = into.filter((each) => each.from === from);
  const ways = taken.length > 0 ? taken : into;
  return ways.length > 0 && ways.every(({ requires }) => requires.some(({ kind, field }) => kind === 'rule' && field === asked));
}
