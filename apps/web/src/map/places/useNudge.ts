import type { Id } from '@weft/domain';
import { type Direction, directions, type Network, type Point, type Positions } from '@weft/network';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useWriting } from '../../data/index.ts';
import { placesToSave } from './places.ts';
import type { Moves } from './useMoves.ts';

export type Nudge = (id: Id, direction: Direction) => void;

const step = 24;
/** How long after the last nudge it is saved: several in a row are one change. */
const rest = 700;
const none: Positions = new Map();

/** Moves nodes a step at a time, and saves where they ended up once nothing moves any more, or the map is left. */
export function useNudge(whole: Network, move: Moves['move']): { nudged: Positions; nudgeFrom: (positions: Positions) => Nudge } {
  const { hold } = useWriting();
  const [nudged, setNudged] = useState(none);
  const latest = useRef({ whole, nudged, positions: none });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Saves what is not saved yet; null while there is nothing. */
  const save = useRef<(() => void) | null>(null);
  useEffect(() => () => save.current?.(), []);

  const nudgeFrom = useCallback(
    (positions: Positions): Nudge =>
      (id, direction) => {
        const from: Point | undefined = latest.current.nudged.get(id) ?? positions.get(id);
        if (!from) return;
        const { x, y } = directions[direction];
        const next = new Map([...latest.current.nudged, [id, { x: from.x + x * step, y: from.y + y * step }]]);
        latest.current = { whole, nudged: next, positions };
        setNudged(next);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => save.current?.(), rest);
        if (save.current) return;
        // It already stands there: Ctrl+Z is meant for it, though it is not saved yet.
        hold(
          new Promise<void>((resolve) => {
            save.current = () => {
              clearTimeout(timer.current);
              save.current = null;
              const now = latest.current;
              latest.current = { ...now, nudged: none };
              void move(placesToSave(now.whole, now.positions, now.nudged)).then(resolve);
              setNudged(none);
            };
          }),
        );
      },
    [whole, move, hold],
  );
  return { nudged, nudgeFrom };
}
