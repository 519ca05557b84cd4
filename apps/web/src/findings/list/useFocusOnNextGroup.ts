import type { FindingKind } from '@weft/domain';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * When a group goes because all of it was answered, and focus went with it, puts focus on the heading of the group that stands in its place, on the
 * last there is, or on the list itself when none is left. The ref goes around the list, which must be able to take focus.
 */
export function useFocusOnNextGroup(kinds: readonly FindingKind[]): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(kinds);
  const key = kinds.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same kinds in another array are no change
  useEffect(() => {
    const gone = before.current.findIndex((kind) => !kinds.includes(kind));
    before.current = kinds;
    if (gone < 0) return;
    // Whatever was open over the list gives its focus back in this frame.
    requestAnimationFrame(() => {
      const isLost = document.activeElement === document.body || document.activeElement === null;
      if (isLost && box.current) focusOn(nextIn(box.current, gone));
    });
  }, [key]);
  return box;
}

function nextIn(list: HTMLElement, at: number): HTMLElement {
  const headings = [...list.querySelectorAll('h2')];
  return headings[Math.min(at, headings.length - 1)] ?? list;
}

function focusOn(target: HTMLElement): void {
  target.tabIndex = -1;
  target.focus();
}
