import type { Flag } from '@weft/domain';
import { Badge } from '../../ui/index.ts';
import { useFlagWords } from './useFlagWords.ts';

/** A service level that a case has reached, in its words. */
export function FlagBadge({ flag }: { flag: Flag }) {
  const words = useFlagWords();
  return flag.step === 'escalate' ? (
    <Badge tone="danger" icon="alert">
      {words.label(flag)}
    </Badge>
  ) : (
    <Badge tone="caution">{words.label(flag)}</Badge>
  );
}
