import { createContext, useContext } from 'react';

/** How the window stands with the server. */
export interface Connection {
  state: 'online' | 'offline' | 'reconnecting';
  /** Until when what is shown is known to have been up to date, as an ISO instant; null while it is. */
  since: string | null;
}

export const ConnectionContext = createContext<Connection>({ state: 'online', since: null });

/** How the window stands with the server, for what says so on the page. */
export function useConnection(): Connection {
  return useContext(ConnectionContext);
}

/** Since when the picture stands still, in words; null while it does not. */
export function asOfWords({ state, since }: Connection): string | null {
  if (state === 'online' || since === null) return null;
  const at = new Date(since);
  const time = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
  return `This is how things stood at ${time}.`;
}
