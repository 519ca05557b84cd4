import { useCallback, useRef } from 'react';
import { useShortcut } from '../../shell/shortcuts.tsx';
import { FindBox } from '../../ui/map/FindBox.tsx';
import { useMap } from '../state/mapState.ts';
import { findOnMap } from './findOnMap.ts';

/** Finds an organisation or relationship and selects it, or leaves only what the words are found in. */
export function Find() {
  const { drawn, kinds, filter, setFilter, select } = useMap();
  const { snapshot } = drawn;
  const input = useRef<HTMLInputElement>(null);
  useShortcut('/', 'Find on the map', () => input.current?.focus());
  const find = useCallback((words: string) => findOnMap(snapshot, kinds, words), [snapshot, kinds]);
  return (
    <FindBox
      label="Find on the map"
      placeholder="Find a name"
      find={find}
      onFound={(id) => select([id])}
      offer={(words) => `Show only what matches “${words}”`}
      onOffer={(words) => setFilter({ ...filter, q: words })}
      inputRef={input}
    />
  );
}
