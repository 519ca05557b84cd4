import { tracked } from '@trpc/server';
import { headOf, touchedSince } from '@weft/db';
import { refuseUnlessCan } from '@weft/domain';
import type { ActingContext } from '../context.ts';

/** More records than this are not worth naming one by one: the client reads everything again. */
const mostNamed = 500;

/** Waits for announcements without losing any that come while nobody waits. */
function announcements(ctx: ActingContext, signal: AbortSignal) {
  let latest = 0;
  let wake: (() => void) | null = null;
  const ring = () => {
    wake?.();
    wake = null;
  };
  const unsubscribe = ctx.weft.feed.subscribe(ctx.actor.workspaceId, ({ number }) => {
    latest = Math.max(latest, number);
    ring();
  });
  signal.addEventListener('abort', ring, { once: true });
  return {
    /** Resolves when the workspace stands beyond `number`, or the client has gone. */
    async beyond(number: number): Promise<void> {
      while (latest <= number && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    stop: unsubscribe,
  };
}

/**
 * The live feed of the actor's workspace: one event per step forward, its id the number of the change reached.
 * A client that slept comes back with the last id it saw and is told at once what it missed; a new one starts from now.
 */
export async function* changeFeed(ctx: ActingContext, lastSeen: number | null, signal: AbortSignal) {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const waiting = announcements(ctx, signal);
  try {
    let at = lastSeen ?? (await headOf(kysely, workspaceId));
    if (lastSeen === null) yield tracked(String(at), { number: at, touched: [] });
    while (!signal.aborted) {
      const head = await headOf(kysely, workspaceId);
      if (head > at) {
        const touched = await touchedSince(kysely, workspaceId, at);
        at = head;
        yield tracked(String(at), { number: at, touched: touched.length > mostNamed ? null : touched });
      }
      await waiting.beyond(at);
    }
  } finally {
    waiting.stop();
  }
}
