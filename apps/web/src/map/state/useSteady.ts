import { useCallback, useEffect, useRef } from 'react';

/**
 * The very same function for as long as a component is there, which does what the latest does: handed to a control that is drawn anew only
 * when what it is given differs. For what somebody does, not for what is drawn.
 */
export function useSteady<Given extends unknown[]>(run: (...given: Given) => void): (...given: Given) => void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
}
