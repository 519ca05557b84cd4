import { useMemo } from 'react';

/** How long the end of a drag is waited for, in milliseconds: it is not heard of where the card went from its column meanwhile. */
const patience = 250;

/** What is being dragged over the board. */
export interface Carrying {
  ids: () => readonly string[];
  /** Keeps which cards are being dragged; once they are let go of, none. */
  carry: (ids: readonly string[]) => void;
  /** Does what follows from a drop once the drag has ended: a card that goes from its column sooner never hears that it has. */
  onceLetGo: (act: () => void) => void;
}

/** Keeps what is being dragged, without anything being drawn for it. */
export function useCarrying(): Carrying {
  return useMemo(() => {
    let carried: readonly string[] = [];
    let next: (() => void) | null = null;
    function letGo() {
      const act = next;
      next = null;
      act?.();
    }
    return {
      ids: () => carried,
      carry: (ids) => {
        carried = ids;
        letGo();
      },
      onceLetGo: (act) => {
        next = act;
        setTimeout(letGo, patience);
      },
    };
  }, []);
}
