import { useRef, useState } from 'react';

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

/** What of a key press says which way to go. */
interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  preventDefault: () => void;
}

function within(at: number, last: number): number {
  return Math.max(0, Math.min(last, at));
}

/**
 * Walks a table of things to press with the arrow keys, as one stop of the Tab key. The table takes `table` as its ref; what can be pressed in it
 * carries `data-at` with its row and column.
 * @param lastRow the last row and column that can be gone to, counted from 0.
 */
export function useArrowWalk(lastRow: number, lastColumn: number) {
  const table = useRef<HTMLTableElement>(null);
  const [here, setHere] = useState<readonly [number, number]>([0, 0]);
  const [down, across] = [within(here[0], lastRow), within(here[1], lastColumn)];
  const onKeyDown = (event: Pressed) => {
    const way = ways[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = [within(down + way[0], lastRow), within(across + way[1], lastColumn)];
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-at="${next.join(' ')}"]`)?.focus();
  };
  const at = (row: number, column: number) => ({
    at: `${row} ${column}`,
    isHere: row === down && column === across,
    onFocus: () => setHere([row, column]),
    onKeyDown,
  });
  return { table, at };
}
