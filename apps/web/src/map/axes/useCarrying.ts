import type { Id } from '@weft/domain';
import { type Plane, scoresAt } from '@weft/network';
import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Something on its way to a place: where the pointer is in the window, and the scores that are nearest to it. */
export interface Carried {
  id: Id;
  x: number;
  y: number;
  /** Null outside the picture. */
  spot: { x: number; y: number } | null;
}

/** A press becomes a drag when it has gone so far, in pixels. */
const least = 5;

interface Hold {
  id: Id;
  pointerId: number;
  x: number;
  y: number;
}

/** Carries something from where it is taken hold of to a place on the picture. Esc, or letting go outside, leaves it where it was. */
export function useCarrying(
  picture: RefObject<SVGSVGElement | null>,
  plane: Plane,
  onDrop: (id: Id, spot: { x: number; y: number }) => void,
) {
  const [carried, setCarried] = useState<Carried | null>(null);
  const [hold, setHold] = useState<Hold | null>(null);
  const latest = useRef({ carried, plane, onDrop });
  useEffect(() => {
    latest.current = { carried, plane, onDrop };
  }, [carried, plane, onDrop]);

  useEffect(() => {
    if (!hold) return;
    const end = () => {
      setHold(null);
      setCarried(null);
    };
    const move = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== hold.pointerId) return;
      const isFar = Math.hypot(event.clientX - hold.x, event.clientY - hold.y) >= least;
      if (!isFar && latest.current.carried === null) return;
      event.preventDefault();
      const box = picture.current?.getBoundingClientRect();
      const at = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
      const isInside = box !== undefined && at.x >= 0 && at.y >= 0 && at.x <= box.width && at.y <= box.height;
      setCarried({ id: hold.id, x: event.clientX, y: event.clientY, spot: isInside ? scoresAt(latest.current.plane, at) : null });
    };
    const drop = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== hold.pointerId) return;
      const { carried: held, onDrop: put } = latest.current;
      if (held?.spot) put(held.id, held.spot);
      end();
    };
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      end();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', cancel, true);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', cancel, true);
    };
  }, [hold, picture]);

  const grab = useCallback((id: Id, event: PointerEvent) => {
    if (event.button !== 0) return;
    setHold({ id, pointerId: event.pointerId, x: event.clientX, y: event.clientY });
  }, []);
  return { carried, grab };
}
