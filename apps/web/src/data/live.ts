import { useQueryClient } from '@tanstack/react-query';
import { isRecordKind } from '@weft/domain';
import { useEffect, useMemo, useState } from 'react';
import { useOnline } from '../shell/online.ts';
import type { Connection } from './connection.ts';
import { catchUp } from './snapshot.ts';
import { answersTouched } from './touched.ts';
import { useClient, useTRPC } from './trpc.ts';

/** How long the feed may be away before that is said, in ms. The first connection counts too: said at once, every page would jump as it opens. */
const patience = 2_000;

/** Since when there is no network, and since when the feed is away, as ISO instants. */
interface Lost {
  network: string | null;
  feed: string | null;
}

/**
 * Listens to the workspace's feed for as long as it is shown: the map takes what changed, every other answer that may be touched is read again.
 * After a break it comes back with the last number it saw and is told what it missed.
 * @returns whether it hears the server, and since when it does not.
 */
export function useLive(): Connection {
  const trpc = useTRPC();
  const client = useClient();
  const queryClient = useQueryClient();
  const isOnline = useOnline();
  const [isAway, setAway] = useState(false);
  const [lost, setLost] = useState<Lost>({ network: null, feed: null });
  // A browser knows at once that there is no network; the feed finds out only when nothing came for a while.
  useEffect(() => setLost(({ feed }) => ({ feed, network: isOnline ? null : new Date().toISOString() })), [isOnline]);

  useEffect(() => {
    const snapshotKey = trpc.network.snapshot.queryKey();
    let saying: ReturnType<typeof setTimeout> | undefined;

    async function refresh(touched: readonly { kind: string }[] | null) {
      const kinds = touched === null ? null : touched.map(({ kind }) => kind).filter(isRecordKind);
      const nouns = answersTouched(kinds);
      if (nouns.has('network')) await catchUp(queryClient, client, snapshotKey);
      await queryClient.invalidateQueries({
        // Those with names and those without: one of them may be out of sight, and is then read again when it is wanted.
        predicate: ({ queryKey: [, path] }) => Array.isArray(path) && path[0] !== 'network' && nouns.has(path[0]),
      });
    }

    const subscription = client.changes.feed.subscribe(
      {},
      {
        onData: ({ data }) => {
          // A new window may have fetched just before a change that came just before it listened: touched is empty then, so ask for the map anyway.
          void refresh(data.touched !== null && data.touched.length === 0 ? [{ kind: 'position' }] : data.touched).catch(() => undefined);
        },
        onConnectionStateChange: ({ state: now }) => {
          clearTimeout(saying);
          if (now === 'connecting') {
            setLost(({ network, feed }) => ({ network, feed: feed ?? new Date().toISOString() }));
            saying = setTimeout(setAway, patience, true);
            return;
          }
          setAway(false);
          setLost(({ network }) => ({ network, feed: null }));
          // What was lent while nobody answered, or could not be read again, is read now.
          void queryClient.refetchQueries({ type: 'active', predicate: ({ state }) => state.isInvalidated });
        },
      },
    );
    // A machine that slept may have missed the day turn as well as changes: both are caught up with at once.
    const woke = () => {
      if (document.visibilityState === 'visible') void refresh([{ kind: 'position' }, { kind: 'workspace' }]).catch(() => undefined);
    };
    document.addEventListener('visibilitychange', woke);
    window.addEventListener('online', woke);
    return () => {
      subscription.unsubscribe();
      clearTimeout(saying);
      document.removeEventListener('visibilitychange', woke);
      window.removeEventListener('online', woke);
    };
  }, [client, queryClient, trpc]);

  const state = !isOnline ? 'offline' : isAway ? 'reconnecting' : 'online';
  const since = [lost.network, lost.feed].filter((each) => each !== null).sort()[0] ?? null;
  return useMemo(() => ({ state, since: state === 'online' ? null : since }), [state, since]);
}
