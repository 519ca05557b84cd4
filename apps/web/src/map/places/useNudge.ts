import type { Id } from '@weft/domain';
import { type Direction, directions, type Network, type Point, type Positions } from '@weft/network';
import { useCallback, useEffect, useRef, useState } from 'react';
import { placesToSave } from './places.ts';
import type { Moves } from './useMoves.ts';

export type Nudge = (id: Id, direction: Direction) => void;

const step = 24;
/** How long after the last nudge it is saved: several in a row are one change. */
const rest = 700;
const none: Positions = new Map();

/** Moves nodes a step at a time, and saves where they ended up once nothing moves any more. */
export function useNudge(whole: Network, move: Moves['move']): { nudged: Positions; nudgeFrom: (positions: Positions) => Nudge } {
  const [nudged, setNudged] = useState(none);
  const latest = useRef({ whole, nudged, positions: none });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

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
        timer.current = setTimeout(() => {
          const now = latest.current;
          latest.current = { ...now, nudged: none };
          void move(placesToSave(now.whole, now.positions, now.nudged));
          setNudged(none);
        }, rest);
      },
    [whole, move],
  );
  return { nudged, nudgeFrom };
}
