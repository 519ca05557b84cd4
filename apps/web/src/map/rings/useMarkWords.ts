import type { Id } from '@weft/domain';
import { counted, freshnessLabels, midSentence, statusLabels, typeLabels } from '@weft/network';
import { useCallback } from 'react';
import { type Marks, markLabels } from '../marks/marks.ts';
import { useMap } from '../state/mapState.ts';

/** What is said of a mark, by hint or by voice. */
export interface MarkWords {
  name: string;
  more: string;
}

/** What each relationship's mark says: its types, how many take part, and what is out of the ordinary. */
export function useMarkWords(marks: Marks | null): (id: Id) => MarkWords {
  const { drawn: visible } = useMap();
  return useCallback(
    (id: Id) => {
      const found = visible.relationships.find((relationship) => relationship.id === id);
      if (!found) return { name: '', more: '' };
      const freshness = visible.freshness.get(id) ?? 'stale';
      const more = [
        found.types.map((type) => typeLabels[type]).join(' and '),
        counted(found.parties.length, 'party', 'parties'),
        ...(found.status === 'active' ? [] : [midSentence(statusLabels[found.status])]),
        ...(freshness === 'fresh' ? [] : [midSentence(freshnessLabels[freshness])]),
        ...(marks?.of(id) ?? []).map((sign) => midSentence(markLabels[sign])),
      ];
      return { name: found.name, more: more.join(', ') };
    },
    [visible, marks],
  );
}
