import { type RefObject, useEffect, useRef, useState } from 'react';

/** The side of the largest square that fits into an element, in whole pixels, and no smaller than the least. */
export function useSquare(least: number): { ref: RefObject<HTMLDivElement | null>; side: number } {
  const ref = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState(least);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setSide(Math.round(Math.max(least, Math.min(width, height))));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [least]);
  return { ref, side };
}
