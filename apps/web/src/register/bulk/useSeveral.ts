import { useState } from 'react';
import type { Choosing } from '../lists/FilteredList.tsx';

/** Whether somebody is choosing several of a list, and which. */
export function useSeveral(): { choosing: Choosing | undefined; begin: () => void; end: () => void } {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  return {
    choosing: ids === null ? undefined : { ids, onChange: setIds },
    begin: () => setIds([]),
    end: () => setIds(null),
  };
}
