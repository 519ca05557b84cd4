import { type Positions, withPositions } from '@weft/network';
import { useCallback, useEffect, useRef, useState } from 'react';
import { notify } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { layOut } from './layOut.ts';
import { keptPlaces, placesToSave } from './places.ts';
import type { Task } from './work.ts';

export interface Arrange {
  /** How far it has come, in hundredths; null while nothing is being laid out. */
  percent: number | null;
  /** Lays out as asked and saves that for everybody, as one change. Answers where things stand then: null when it did not get that far. */
  start: (asked: Omit<Task, 'network'>) => Promise<Positions | null>;
  /** Leaves everything as it was. */
  stop: () => void;
}

/** A fresh layout, made when asked for and never by itself. Leaving what shows it stops it. */
export function useArrange(): Arrange {
  const { whole, positions, move } = useMap();
  const [percent, setPercent] = useState<number | null>(null);
  const stopping = useRef<AbortController>(null);
  const latest = useRef({ whole, positions });
  useEffect(() => {
    latest.current = { whole, positions };
  });
  const stop = useCallback(() => stopping.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const start = async (asked: Omit<Task, 'network'>) => {
    const controller = new AbortController();
    stopping.current = controller;
    setPercent(0);
    try {
      const before = withPositions(whole, positions ?? new Map());
      const laidOut = await layOut({ ...asked, network: before }, controller.signal, setPercent);
      if (laidOut === null) return null;
      const now = latest.current;
      const kept = keptPlaces(before, withPositions(now.whole, now.positions ?? new Map()), laidOut);
      const places = placesToSave(now.whole, now.positions ?? kept, kept);
      if (places.length === 0) notify({ message: 'Everything stands there already.' });
      else await move(places);
      return kept;
    } catch (problem) {
      notify({ message: problem instanceof Error ? problem.message : 'The map could not be arranged.', tone: 'danger' });
      return null;
    } finally {
      setPercent(null);
    }
  };
  return { percent, start, stop };
}
