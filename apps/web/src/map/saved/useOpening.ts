import { useEffect, useRef, useState } from 'react';
import { asksNothing } from '../address/mapSearch.ts';
import { useMap } from '../state/mapState.ts';
import { useOpenView, useSavedViews } from './useSavedViews.ts';

/**
 * A map that is opened without an address shows what the workspace chose to open with.
 * @returns whether it is still to be found out what that is: drawing anything else first would only flicker.
 */
export function useOpening(): boolean {
  const { search } = useMap();
  const views = useSavedViews();
  const open = useOpenView();
  const [asked] = useState(() => asksNothing(search));
  const isDone = useRef(false);
  const opening = views?.find((view) => view.isDefault);
  const isWaiting = asked && views === undefined;

  useEffect(() => {
    if (!asked || views === undefined || isDone.current) return;
    isDone.current = true;
    if (opening) open(opening, {}, 'replace');
  }, [asked, views, opening, open]);

  return isWaiting;
}
