import type { Point } from '@weft/network';
import type { Core } from 'cytoscape';

interface Told {
  /** The line so far, in pixels of the drawing; null once there is none. */
  onLine: (line: readonly Point[] | null) => void;
  /** The line as it was let go of, in the map's units, and whether what is inside is to be added. */
  onDone: (line: readonly Point[], adds: boolean) => void;
}

export interface Lasso {
  stop: () => void;
}

/** Told to a drawing when a line is begun on it. */
export const lassoBegun = 'lassobegun';

/** A press that moves less, in pixels, is a press and no line: the drawing takes it for one as well. */
const least = 4;

/**
 * One lasso, from the press to letting go. Meanwhile the drawing itself neither moves, nor drags, nor selects. Esc gives it up.
 * Stopping ends it from outside.
 */
export function beginLasso(cy: Core, { clientX, clientY }: PointerEvent, { onLine, onDone }: Told): Lasso {
  const box = cy.container()?.getBoundingClientRect();
  const place = (event: { clientX: number; clientY: number }): Point => ({
    x: event.clientX - (box?.left ?? 0),
    y: event.clientY - (box?.top ?? 0),
  });
  const wasUngrabbed = cy.autoungrabify();
  const listening = new AbortController();
  let line = [place({ clientX, clientY })];
  let isDrawn = false;
  let isGivenUp = false;
  cy.userPanningEnabled(false).autoungrabify(true);

  const draw = (event: PointerEvent) => {
    const [[first], next] = [line, place(event)];
    if (isGivenUp || !first) return;
    if (!isDrawn && Math.hypot(next.x - first.x, next.y - first.y) < least) return;
    if (!isDrawn) cy.autounselectify(true).emit(lassoBegun);
    isDrawn = true;
    line = [...line, next];
    onLine(line);
  };
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    isGivenUp = true;
    onLine(null);
  };
  const stop = () => {
    if (listening.signal.aborted) return;
    listening.abort();
    onLine(null);
    if (!cy.destroyed()) cy.userPanningEnabled(true).autoungrabify(wasUngrabbed).autounselectify(false);
  };
  const finish = ({ ctrlKey, metaKey }: PointerEvent) => {
    const { x, y } = cy.pan();
    const drawn = line.map((point) => ({ x: (point.x - x) / cy.zoom(), y: (point.y - y) / cy.zoom() }));
    onLine(null);
    // The drawing hears of the same letting go after this.
    requestAnimationFrame(() => {
      if (listening.signal.aborted) return;
      stop();
      if (isDrawn && !isGivenUp) onDone(drawn, ctrlKey || metaKey);
    });
  };
  const { signal } = listening;
  window.addEventListener('pointermove', draw, { signal });
  window.addEventListener('pointerup', finish, { signal });
  window.addEventListener('pointercancel', stop, { signal });
  window.addEventListener('blur', stop, { signal });
  window.addEventListener('keydown', giveUp, { signal, capture: true });
  return { stop };
}
