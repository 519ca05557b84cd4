import type { Id } from '@weft/domain';
import { useCallback, useMemo, useState } from 'react';

/** A tie that is being drawn: from whom. A gesture and nothing kept, so it is in no address. */
export interface Drawing {
  /** Null while none is. */
  tieFrom: Id | null;
  drawFrom: (id: Id) => void;
  giveUpTie: () => void;
}

/** Whether a tie is being drawn, and from whom. */
export function useDrawing(): Drawing {
  const [tieFrom, drawFrom] = useState<Id | null>(null);
  const giveUpTie = useCallback(() => drawFrom(null), []);
  return useMemo(() => ({ tieFrom, drawFrom, giveUpTie }), [tieFrom, giveUpTie]);
}
