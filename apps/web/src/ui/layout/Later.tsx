import { type ReactNode, useDeferredValue } from 'react';

/** What can wait until the rest of a page is seen: it is drawn right after, and gives way to whatever is done meanwhile. Leave no hole where it goes. */
export function Later({ children }: { children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
