import { createContext, useContext, useEffect, useState } from 'react';
import { notify } from '../ui/feedback/toasts.ts';

/** What Ctrl+Z and Ctrl+Shift+Z do. */
export interface UndoHandler {
  undo: () => void;
  redo: () => void;
}

/** Who answers Ctrl+Z now: the last to ask, until it leaves. */
export class UndoPoint {
  #handlers: UndoHandler[] = [];

  add(handler: UndoHandler): () => void {
    this.#handlers = [...this.#handlers, handler];
    return () => {
      this.#handlers = this.#handlers.filter((other) => other !== handler);
    };
  }

  undo(): void {
    this.#handlers.at(-1)?.undo();
  }

  redo(): void {
    this.#handlers.at(-1)?.redo();
  }
}

export const UndoContext = createContext<UndoPoint | null>(null);

/** One point for a window: the shell makes it. */
export function useNewUndoPoint(): UndoPoint {
  const [point] = useState(() => new UndoPoint());
  return point;
}

/** Makes Ctrl+Z (outside text fields, which undo their own typing) do this for as long as the component is shown. Keep the handler stable. */
export function useUndoHandler(handler: UndoHandler): void {
  const point = useContext(UndoContext);
  if (!point) throw new Error('Undo needs the shell around it.');
  useEffect(() => point.add(handler), [point, handler]);
}

/** Says what was done, with an Undo. To be called after every write. */
export function notifyUndoable(message: string, undo: () => void): void {
  notify({ message, action: { label: 'Undo', run: undo } });
}
