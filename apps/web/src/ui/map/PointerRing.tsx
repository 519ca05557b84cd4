import './wall.css';
import { useEffect, useRef } from 'react';

/** A ring about the pointer that can be seen across a room. It is moved without drawing anything else anew. */
export function PointerRing() {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (!ring.current) return;
      ring.current.style.translate = `${clientX}px ${clientY}px`;
      ring.current.dataset.seen = '';
    };
    window.addEventListener('pointermove', follow, { passive: true });
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  return <div ref={ring} className="ui-pointer-ring" aria-hidden="true" />;
}
