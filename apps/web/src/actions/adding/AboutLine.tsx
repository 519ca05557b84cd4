import { useNames } from '../../changes/words/useNames.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Text } from '../../ui/index.ts';
import { aboutOf } from '../actionWords.ts';
import type { About } from './actionStart.ts';

/** What a new action comes out of, where that is settled already. @param caseReference what its case is called, if it is about one. */
export function AboutLine({ about, caseReference = null }: { about: About; caseReference?: string | null | undefined }) {
  const nameOf = useNames();
  const to = useAddresses();
  const found = aboutOf({ action: about, caseReference }, nameOf, to);
  if (!found) return null;
  return <Text tone="muted">{`${found.kind}: ${found.name}`}</Text>;
}
