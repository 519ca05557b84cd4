import { type RefObject, useEffect, useRef } from 'react';

/**
 * When a picker or small form that took a button's place closes, puts focus on the button that came back, unless it went somewhere else by itself.
 * The ref goes around both.
 */
export function useFocusBack(isOpen: boolean): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (wasOpen.current && !isOpen && isLost) box.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return box;
}
