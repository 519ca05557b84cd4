import { type FocusEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react';

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

/** What is put on each thing that is walked, beside `data-at` with its row and column. It stays the same, whichever is stood on. */
export interface Walking {
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function within(at: number, last: number): number {
  return Math.max(0, Math.min(last, at));
}

/** The row and column that a place says. */
function placeOf({ dataset }: HTMLElement): [number, number] {
  const [row = 0, column = 0] = (dataset.at ?? '').split(' ').map(Number);
  return [row, column];
}

/**
 * Walks a table of things to press with the arrow keys, as one stop of the Tab key. The table takes `table` as its ref; what can be pressed in it
 * carries `walking`, and `data-at` with its row and column. `here` is what the Tab key stops at.
 * @param lastRow the last row and column that can be gone to, counted from 0.
 */
export function useArrowWalk(lastRow: number, lastColumn: number) {
  const table = useRef<HTMLTableElement>(null);
  const [stood, setStood] = useState<readonly [number, number]>([0, 0]);
  const walking = useMemo(
    (): Walking => ({
      onFocus: ({ currentTarget }) => setStood(placeOf(currentTarget)),
      onKeyDown: (event) => {
        const way = ways[event.key];
        if (!way || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
        const [down, across] = placeOf(event.currentTarget);
        const next = [within(down + way[0], lastRow), within(across + way[1], lastColumn)];
        event.preventDefault();
        table.current?.querySelector<HTMLElement>(`[data-at="${next.join(' ')}"]`)?.focus();
      },
    }),
    [lastRow, lastColumn],
  );
  const here: readonly [number, number] = [within(stood[0], lastRow), within(stood[1], lastColumn)];
  return { table, here, walking };
}
