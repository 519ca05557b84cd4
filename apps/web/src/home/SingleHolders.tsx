import { applyFilter, counted } from '@weft/network';
import { useMemo } from 'react';
import { useSnapshot, useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { Link, Text } from '../ui/index.ts';

const alone = { risk: 'single-holder' } as const;

/** How many relationships go when one holder does, and the way to all of them. It shows nothing where there are none. */
export function SingleHolders() {
  const to = useAddresses();
  const snapshot = useSnapshot();
  const { today, workspace } = useWorkspace();
  const { reviewMonths } = workspace;
  const count = useMemo(() => applyFilter(snapshot, alone, { today, reviewMonths }).relationships.length, [snapshot, today, reviewMonths]);
  if (count === 0) return null;
  return (
    <Text size="s">
      <Link href={to.listed(alone)}>{`${counted(count, 'relationship')} with a single holder`}</Link>
    </Text>
  );
}
