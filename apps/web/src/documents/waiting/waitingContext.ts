import { createContext, useContext } from 'react';
import type { Sending } from '../send.ts';
import type { Waiting } from './store.ts';

export interface WaitingValue {
  /** What waits on this device for this member, longest first. */
  waiting: readonly Waiting[];
  /** Keeps something until there is a connection, and says so. @returns whether this device could keep it. */
  keep: (sending: Sending) => Promise<boolean>;
  /** Tries now. */
  sendNow: () => void;
  /** Gives something up. */
  giveUp: (key: string) => void;
}

export const WaitingContext = createContext<WaitingValue | null>(null);

/** What waits for a connection, and the way to have something wait. */
export function useWaiting(): WaitingValue {
  const value = useContext(WaitingContext);
  if (!value) throw new Error('Waiting belongs inside a workspace.');
  return value;
}
