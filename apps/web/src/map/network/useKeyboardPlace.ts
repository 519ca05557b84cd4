import type { Id } from '@weft/domain';
import { describeStop, type KindLabels, type Network, type Stop, stopAt } from '@weft/network';
import { type FocusEvent, useCallback, useEffect, useRef, useState } from 'react';
import { type Marks, markWords } from '../marks/marks.ts';

/** What was said of a stop instead of what it is, while the selection is what it was then. */
interface Said {
  at: Id;
  selection: string;
  words: string;
}

const keyOf = (selected: readonly Id[]) => [...selected].sort().join(' ');

/**
 * Where the keyboard is on the drawing, and what is said of it. It starts from what is selected, and shows only while keys are used: a
 * pointer brings out what it is on by itself.
 */
export function useKeyboardPlace(network: Network, kinds: KindLabels, selected: readonly Id[], marks: Marks | null) {
  const [stop, setStop] = useState<Stop | null>(null);
  const [isInside, setInside] = useState(false);
  const [answer, setAnswer] = useState<Said | null>(null);
  const inside = useRef(isInside);
  useEffect(() => {
    inside.current = isInside;
  }, [isInside]);
  const only = selected.length === 1 ? selected[0] : undefined;
  useEffect(() => {
    // Whoever walks about is not sent elsewhere for having taken something out of the selection.
    if (only !== undefined) setStop((before) => (before !== null && (inside.current || before.at === only) ? before : stopAt(only)));
  }, [only]);
  const enter = useCallback(() => setInside(true), []);
  const focus = useCallback((event: FocusEvent) => setInside(event.currentTarget.matches(':focus-visible')), []);
  const rest = useCallback(() => setInside(false), []);
  const leave = useCallback(() => setStop(null), []);
  /** Says what became of the selection by a key pressed here. */
  const say = useCallback((at: Id, selection: readonly Id[], words: string) => setAnswer({ at, selection: keyOf(selection), words }), []);
  const shown = isInside ? stop : null;
  const isAnswered = answer !== null && answer.at === shown?.at && answer.selection === keyOf(selected);
  const said = shown === null ? '' : isAnswered ? answer.words : describeStop(network, shown, kinds, (id) => markWords(id, marks));
  return { stop, shown: shown?.at ?? null, said, goTo: setStop, enter, focus, rest, leave, say };
}
