import type { RouterOutputs } from '@weft/api';
import type { Flow } from '@weft/domain';
import type { BoardCard } from './cards.ts';

/** The cases of one flow that the board knows of. */
export interface FlowBoard {
  flow: Flow;
  cards: readonly BoardCard[];
  /** How many closed cases are left out. */
  left: number;
}

/** The boards with their flows; cases of a flow that is no longer there are on none. */
export function boardsOf(answered: RouterOutputs['cases']['boards'], flows: readonly Flow[]): FlowBoard[] {
  return answered.flatMap(({ flow: id, cards, left }) => {
    const flow = flows.find((each) => each.id === id);
    return flow ? [{ flow, cards, left }] : [];
  });
}

/** The one with the most open cases, which a board opens with; none where there are none. */
export function busiest(boards: readonly FlowBoard[]): readonly FlowBoard[] {
  const open = ({ cards }: FlowBoard) => cards.filter((card) => card.closedOn === null).length;
  return [...boards].sort((one, other) => open(other) - open(one)).slice(0, 1);
}
