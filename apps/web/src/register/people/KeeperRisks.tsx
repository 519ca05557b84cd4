import type { Keeper } from '@weft/network';
import { Badge } from '../../ui/index.ts';

/** What would be lost with somebody who keeps relationships going, or is in doubt: each in words, the worst first. */
export function KeeperRisks({ keeper: { isVacant, alone, undeputised, juniorOnly, doubtful } }: { keeper: Keeper }) {
  return (
    <>
      {isVacant && (
        <Badge tone="danger" icon="alert">
          Nobody in post
        </Badge>
      )}
      {alone.length > 0 && <Badge tone="caution">{`Alone on ${alone.length}`}</Badge>}
      {undeputised.length > alone.length && <Badge tone="caution">{`No deputy on ${undeputised.length}`}</Badge>}
      {juniorOnly.length > 0 && <Badge>{`Nobody senior on ${juniorOnly.length}`}</Badge>}
      {doubtful.length > 0 && <Badge>{`${doubtful.length} to confirm`}</Badge>}
    </>
  );
}
