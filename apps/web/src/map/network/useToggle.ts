import type { Id } from '@weft/domain';
import { isStop, type Network } from '@weft/network';
import type { RefObject } from 'react';
import { useShortcut } from '../../shell/shortcuts.tsx';
import { useMap } from '../state/mapState.ts';

/**
 * Space adds what the keyboard is on to what is selected, or takes it out, as a press with Ctrl does; what became of it is said.
 * @param region the drawing.
 * @param at where the keyboard is, while keys are used.
 */
export function useToggle(
  region: RefObject<Element | null>,
  network: Network,
  at: Id | null,
  say: (at: Id, selection: readonly Id[], words: string) => void,
): void {
  const { selected, select } = useMap();
  const toggle = () => {
    if (at === null || !isStop(network, at)) return;
    const isOut = selected.includes(at);
    const next = isOut ? selected.filter((id) => id !== at) : [...selected, at];
    select(next);
    say(at, next, `${isOut ? 'Taken out' : 'Added'}, ${next.length === 0 ? 'nothing' : next.length} selected`);
  };
  useShortcut(' ', 'Add what the keyboard is on to the selection, or take it out', toggle, {
    within: region,
  });
}
