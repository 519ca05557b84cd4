import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { notify } from '../../ui/index.ts';
import { type Sending, sendDocuments } from '../send.ts';
import { keepWaiting, letGo, readWaiting, type Waiting } from './store.ts';
import { WaitingContext, type WaitingValue } from './waitingContext.ts';

/** How often what waits is tried again while the page is open, in ms: a browser does not always know when a connection is back. */
const again = 15_000;

/** Keeps what no connection takes on this device, and sends it when one is back: as soon as the browser knows, and every so often. */
export function WaitingProvider({ children }: { children: ReactNode }) {
  const write = useWrite();
  const client = useClient();
  const { workspace, member } = useWorkspace();
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const isSending = useRef(false);

  const look = useCallback(async () => {
    const found = await readWaiting(workspace.slug, member.id).catch(() => []);
    setWaiting(found);
    return found;
  }, [workspace.slug, member.id]);

  const sendAll = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      for (const each of await look()) {
        if (each.problem !== null) continue;
        const { snag } = each.about;
        const result = await write(
          () =>
            snag !== undefined && each.files.length === 0
              ? client.cases.snags.create.mutate({ data: snag })
              : sendDocuments(each, { memberId: member.id }),
          { errors: 'return' },
        );
        if (result.ok) await letGo(each.key);
        else if (result.offline) break;
        else await keepWaiting({ ...each, problem: result.message });
      }
      await look();
    } finally {
      isSending.current = false;
    }
  }, [client, look, member.id, write]);

  useEffect(() => {
    const trySending = () => void sendAll();
    trySending();
    window.addEventListener('online', trySending);
    return () => window.removeEventListener('online', trySending);
  }, [sendAll]);

  const areSome = waiting.some(({ problem }) => problem === null);
  useEffect(() => {
    if (!areSome) return;
    const timer = setInterval(() => void sendAll(), again);
    return () => clearInterval(timer);
  }, [areSome, sendAll]);

  const value = useMemo((): WaitingValue => {
    const keep = async (sending: Sending) => {
      try {
        const common = { workspace: workspace.slug, memberId: member.id, since: Date.now(), problem: null };
        await keepWaiting({ ...sending, ...common, key: sending.about.key });
      } catch {
        notify({
          message: 'There is no connection, and this device does not keep it. Try again when you are back online.',
          tone: 'danger',
        });
        return false;
      }
      await look();
      return true;
    };
    const giveUp = (key: string) => void letGo(key).then(look);
    const sendNow = () => void sendAll();
    return { waiting, keep, giveUp, sendNow };
  }, [waiting, look, sendAll, workspace.slug, member.id]);

  return <WaitingContext value={value}>{children}</WaitingContext>;
}
