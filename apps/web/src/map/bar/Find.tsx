import { useCallback, useEffect, useRef } from 'react';
import { useShortcut } from '../../shell/shortcuts.tsx';
import { FindBox } from '../../ui/map/FindBox.tsx';
import { useMap } from '../state/mapState.ts';
import { useSteady } from '../state/useSteady.ts';
import { findOnMap } from './findOnMap.ts';

const offer = (words: string) => `Show only what matches “${words}”`;

/**
 * Finds an organisation or relationship and selects it, or leaves only what the words are found in.
 * @param onDone where it is there to be used once: told when something was found, and the keyboard is in it from the start.
 */
export function Find({ onDone }: { onDone?: () => void }) {
  const { drawn, kinds, filter, setFilter, select } = useMap();
  const { snapshot } = drawn;
  const input = useRef<HTMLInputElement>(null);
  useShortcut('/', 'Find on the map', () => input.current?.focus());
  const isOnce = onDone !== undefined;
  useEffect(() => {
    if (isOnce) input.current?.focus();
  }, [isOnce]);
  const find = useCallback((words: string) => findOnMap(snapshot, kinds, words), [snapshot, kinds]);
  const found = useSteady((id: string) => {
    select([id]);
    onDone?.();
  });
  const narrow = useSteady((words: string) => {
    setFilter({ ...filter, q: words });
    onDone?.();
  });
  return (
    <FindBox
      label="Find on the map"
      placeholder="Find a name"
      find={find}
      onFound={found}
      offer={offer}
      onOffer={narrow}
      inputRef={input}
    />
  );
}
