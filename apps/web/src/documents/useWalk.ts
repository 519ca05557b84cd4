import { useEffect } from 'react';

const typing = 'input, textarea, select, [contenteditable], [role="menu"], [role="listbox"]';

/** Walking pictures round and round: by what it gives, and by the left and right arrow keys where they mean nothing else. */
export function useWalk(ids: readonly string[], currentId: string, onOpen: (id: string) => void) {
  const at = ids.indexOf(currentId);
  const to = (steps: number) => {
    const id = ids[(at + steps + ids.length) % ids.length];
    if (id !== undefined && id !== currentId) onOpen(id);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isFree = event.target instanceof Element && event.target.closest(typing) === null;
      if (event.key === 'ArrowLeft' && isFree) to(-1);
      if (event.key === 'ArrowRight' && isFree) to(1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  return { place: at + 1, back: () => to(-1), forward: () => to(1) };
}
