import type { Id } from '@weft/domain';
import type { KeepersOfTier } from '@weft/network';
import { useState } from 'react';
import { tierLabels } from '../../register/people/tiers.ts';
import { Button } from '../../ui/index.ts';
import { KeeperColumn } from '../../ui/map/Keepers.tsx';
import { KeeperOf } from './KeeperOf.tsx';

/** More than anybody reads at once; those with most come first, and the rest is a press away. */
const page = 30;

/** The holders of one tier, one under another. */
export function TierOf({ tier, keepers, selected }: KeepersOfTier & { selected: ReadonlySet<Id> }) {
  const [shown, setShown] = useState(page);
  const left = keepers.length - shown;
  const title = tier === null ? 'Tier not recorded' : tierLabels[tier];
  return (
    <KeeperColumn
      title={title}
      count={keepers.length}
      footer={
        left > 0 && (
          <Button size="s" onPress={() => setShown(shown + page)} aria-label={`Show ${Math.min(page, left)} more, ${title}`}>
            {`Show ${Math.min(page, left)} more`}
          </Button>
        )
      }
    >
      {keepers.slice(0, shown).map((keeper) => (
        <KeeperOf key={keeper.key} keeper={keeper} selected={selected} />
      ))}
    </KeeperColumn>
  );
}
