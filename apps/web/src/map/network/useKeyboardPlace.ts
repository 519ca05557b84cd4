import type { Id } from '@weft/domain';
import { describeStop, type KindLabels, type Network, type Stop, stopAt } from '@weft/network';
import { type FocusEvent, useCallback, useEffect, useState } from 'react';

/**
 * Where the keyboard is on the drawing, and what is said of it. It starts from what is selected, and shows only while keys are used: a
 * pointer brings out what it is on by itself.
 */
export function useKeyboardPlace(network: Network, kinds: KindLabels, selected: readonly Id[]) {
  const [stop, setStop] = useState<Stop | null>(null);
  const [isInside, setInside] = useState(false);
  const only = selected.length === 1 ? selected[0] : undefined;
  useEffect(() => {
    // Opening what one is on is no reason to forget where one came from.
    if (only !== undefined) setStop((before) => (before?.at === only ? before : stopAt(only)));
  }, [only]);
  const enter = useCallback(() => setInside(true), []);
  const focus = useCallback((event: FocusEvent) => setInside(event.currentTarget.matches(':focus-visible')), []);
  const rest = useCallback(() => setInside(false), []);
  const leave = useCallback(() => setStop(null), []);
  const shown = isInside ? stop : null;
  const said = shown === null ? '' : describeStop(network, shown, kinds);
  return { stop, shown: shown?.at ?? null, said, goTo: setStop, enter, focus, rest, leave };
}
