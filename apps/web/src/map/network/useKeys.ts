import type { Id } from '@weft/domain';
import { type Direction, type Filter, isStop, type Network, type Stop, stopAt, takeTurns, walk } from '@weft/network';
import type { Core } from 'cytoscape';
import type { KeyboardEvent } from 'react';
import { useCallback } from 'react';
import { motionTime } from './motion.ts';
import { bringIntoSight, zoomBy } from './view.ts';

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowRight: 'right', ArrowDown: 'down', ArrowLeft: 'left' };
const turns: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };
const steps: Readonly<Record<string, Steps>> = { '1': 1, '2': 2, '3': 3 };

type Steps = NonNullable<Filter['steps']>;

export interface KeyActs {
  /** Where the keyboard is. */
  stop: Stop | null;
  onStop: (stop: Stop | null) => void;
  onOpen: (id: Id) => void;
  /** Null: everything again. */
  onFocus: (focus: { id: Id; steps: Steps } | null) => void;
  /** Null for those who may not move things. */
  onNudge: ((id: Id, direction: Direction) => void) | null;
  onBack: () => void;
}

/** Where to begin: at the best connected. */
function start(network: Network): Stop | null {
  const [first] = [...network.nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return first ? stopAt(first.id) : null;
}

/** The next by name, or the one before. */
function inTurn(network: Network, at: Id | null, by: 1 | -1): Stop | null {
  const next = takeTurns(network, at, by);
  return next === null ? null : stopAt(next);
}

/**
 * What keys do on the drawing. Arrows walk along ties, with Shift they move the node; Page Down and Page Up take all in turn by name; Enter
 * opens; 1, 2 and 3 leave what is within so many steps and 0 brings everything back; plus and minus zoom; Esc goes back.
 */
export function useKeys(cy: Core | null, network: Network, acts: KeyActs): (event: KeyboardEvent) => void {
  const { stop, onStop, onOpen, onFocus, onNudge, onBack } = acts;
  return useCallback(
    (event: KeyboardEvent) => {
      if (!cy || event.ctrlKey || event.metaKey || event.altKey) return;
      const here = stop !== null && isStop(network, stop.at) ? stop : null;
      const at = here?.at ?? null;
      const go = (next: Stop | null) => {
        if (next === null) return;
        onStop(next);
        bringIntoSight(cy, [next.at], motionTime());
      };
      const { key } = event;
      const direction = arrows[key];
      const turn = turns[key];
      const within = steps[key];
      if (direction && event.shiftKey) {
        if (at !== null) onNudge?.(at, direction);
      } else if (direction) go(here === null ? start(network) : walk(network, here, direction));
      else if (turn) go(inTurn(network, at, turn));
      else if (key === 'Home') go(start(network));
      else if (key === 'Enter' && at !== null) onOpen(at);
      else if (within && at !== null) onFocus({ id: at, steps: within });
      else if (key === '0') onFocus(null);
      else if (key === '+' || key === '=') zoomBy(cy, 1.3);
      else if (key === '-') zoomBy(cy, 1 / 1.3);
      else if (key === 'Escape') onBack();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    [cy, network, stop, onStop, onOpen, onFocus, onNudge, onBack],
  );
}
