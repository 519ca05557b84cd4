import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../actions/Button.tsx';

/** How far below what can be seen the end of a list already counts as reached. */
const ahead = '120px';

export interface MoreAsScrolledProps {
  /** Brings more of the list. */
  onMore: () => void;
  /** What pressing it does: "Show 10 more of 71". */
  children: ReactNode;
}

/** The end of a list that has more: it brings more by itself when it is scrolled to, and at a press. */
export function MoreAsScrolled({ onMore, children }: MoreAsScrolledProps) {
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    const place = end.current;
    // Without the means to see it scrolled to, it stays a button.
    if (!place || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && latest.current(), {
      root: place.closest('[data-scrolls]'),
      rootMargin: ahead,
    });
    observer.observe(place);
    return () => observer.disconnect();
  });
  return (
    <div ref={end}>
      <Button variant="quiet" size="s" onPress={onMore}>
        {children}
      </Button>
    </div>
  );
}
