import pg from 'pg';
import type { Feed } from './feed.ts';

/** The PostgreSQL channel on which each commit says its workspace and number. */
export const changeChannel = 'weft_change';

const retryMilliseconds = 1000;

/**
 * Passes on what any process committed to the same PostgreSQL database, over one connection of its own that is opened again when it drops.
 * @param back called each time it listens again after it was cut off, since announcements may have been missed.
 * @returns a function that stops listening.
 */
export async function listenForChanges(url: string, feed: Feed, back: () => Promise<void>): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let stopped = false;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url });
    next.on('notification', ({ payload }) => {
      const [workspaceId = '', number = '0'] = (payload ?? '').split(' ');
      feed.announce({ workspaceId, number: Number(number) });
    });
    // A lost connection says so by either or both of these.
    next.on('error', connectLater);
    next.on('end', connectLater);
    client = next;
    await next.connect();
    await next.query(`listen ${changeChannel}`);
  }

  function connectLater(): void {
    if (stopped || retry) return;
    retry = setTimeout(() => {
      retry = undefined;
      connect().then(back).catch(connectLater);
    }, retryMilliseconds);
  }

  async function stop(): Promise<void> {
    stopped = true;
    clearTimeout(retry);
    await client?.end().catch(() => undefined);
  }

  try {
    await connect();
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
