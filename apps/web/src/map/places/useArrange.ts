import type { Network } from '@weft/network';
import { useCallback, useMemo, useRef, useState } from 'react';
import { notify } from '../../ui/index.ts';
import { layOut } from './layOut.ts';
import { placesToSave } from './places.ts';
import type { Moves } from './useMoves.ts';

export interface Arrange {
  isRunning: boolean;
  /** Lays everything out afresh and saves that for everybody, as one change. Answers whether it got that far. */
  run: () => Promise<boolean>;
  stop: () => void;
}

/** A fresh layout of everything, made when asked for and never by itself. */
export function useArrange(whole: Network, move: Moves['move']): Arrange {
  const [isRunning, setRunning] = useState(false);
  const stopping = useRef<AbortController>(null);
  const run = useCallback(async () => {
    const controller = new AbortController();
    stopping.current = controller;
    setRunning(true);
    try {
      const laidOut = await layOut(whole, controller.signal);
      await move(placesToSave(whole, laidOut, laidOut));
      return true;
    } catch (problem) {
      notify({ message: problem instanceof Error ? problem.message : 'The map could not be arranged.', tone: 'danger' });
      return false;
    } finally {
      setRunning(false);
    }
  }, [whole, move]);
  const stop = useCallback(() => {
    stopping.current?.abort();
    setRunning(false);
  }, []);
  return useMemo(() => ({ isRunning, run, stop }), [isRunning, run, stop]);
}
