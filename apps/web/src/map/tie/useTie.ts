import { useRouter } from '@tanstack/react-router';
import type { Id } from '@weft/domain';
import { lookup } from '@weft/network';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useWorkspacePath } from '../../data/index.ts';
import { useWall } from '../../data/wall.ts';
import { addressesOf } from '../../register/addresses.ts';
import { useShortcut } from '../../shell/shortcuts.tsx';
import { useMap } from '../state/mapState.ts';

/** A tie as it is drawn on the network. */
export interface Tie {
  from: Id;
  /** What is to be done, and why what was chosen last will not do. */
  words: string;
  /** Ends it at somebody: the form opens with both. */
  choose: (id: Id) => void;
  giveUp: () => void;
}

/** The tie that is being drawn; null while none is. It is given up with Esc, and by leaving the network. */
export function useTie(): Tie | null {
  const { tieFrom, giveUpTie, snapshot } = useMap();
  const { isOnWall } = useWall();
  const router = useRouter();
  const workspace = useWorkspacePath();
  const [refusal, setRefusal] = useState('');
  const { organisations } = lookup(snapshot);
  const start = tieFrom === null || isOnWall ? undefined : organisations.get(tieFrom);
  const from = start?.id;

  useEffect(() => giveUpTie, [giveUpTie]);
  // Somebody else may remove where it starts, and a wall draws nothing.
  useEffect(() => {
    if (tieFrom !== null && from === undefined) giveUpTie();
  }, [tieFrom, from, giveUpTie]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tie begins with nothing refused
  useEffect(() => setRefusal(''), [from]);
  useShortcut('escape', 'Give up drawing a tie', giveUpTie, { isDisabled: from === undefined });
  const choose = useCallback(
    (id: Id) => {
      if (from === undefined) return;
      if (id === from) setRefusal('That is where it starts. ');
      else if (organisations.has(id)) router.history.push(addressesOf(workspace).addRelationship({ parties: [from, id] }));
      else setRefusal('A tie ends at an organisation. ');
    },
    [from, organisations, router, workspace],
  );
  return useMemo(() => {
    if (start === undefined) return null;
    const words = `${refusal}Choose who the tie from ${start.name} is with: click, or walk with the arrows and press Enter; Esc gives up.`;
    return { from: start.id, words, choose, giveUp: giveUpTie };
  }, [start, refusal, choose, giveUpTie]);
}
