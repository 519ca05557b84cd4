import type { Id, WaitingThing } from '@weft/domain';
import { Text } from '../../ui/index.ts';
import { useAround } from '../around/useAround.ts';
import { unblockedWords } from './wayWords.ts';

/** What settling one thing would unblock, and what that would unblock in its turn. Silent while it would unblock nothing by itself. */
export function WouldUnblock({ thing }: { thing: WaitingThing & { caseId: Id; snagId: Id | null } }) {
  const { around } = useAround(thing.caseId);
  const words = unblockedWords(thing, around);
  if (words === null) return null;
  return (
    <Text size="s" tone="muted">
      {`${thing.kind === 'snag' ? 'Once this is settled' : 'Once this is met'}, ${words}.`}
    </Text>
  );
}
