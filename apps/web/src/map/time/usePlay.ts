import { addMonths, type Day } from '@weft/domain';
import { useEffect, useRef, useState } from 'react';

/** How long each month of a year that is played stands, in milliseconds. */
const beat = 900;
const months = 12;

/** Plays the year that ends on the day looked at, or goes on from it: a month at a time, until it is over or today is reached. */
export function usePlay(on: Day, today: Day, show: (day: Day) => void) {
  const [left, setLeft] = useState(0);
  const latest = useRef({ on, show });
  useEffect(() => {
    latest.current = { on, show };
  });
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => {
      const next = addMonths(latest.current.on, 1);
      latest.current.show(next >= today ? today : next);
      setLeft(next >= today ? 0 : left - 1);
    }, beat);
    return () => clearTimeout(timer);
  }, [left, today]);
  return {
    isPlaying: left > 0,
    start: () => {
      // From today there is nowhere to go on to: the year up to it is played.
      if (on >= today) show(addMonths(today, -months));
      setLeft(months);
    },
    stop: () => setLeft(0),
  };
}
