import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface ToastMessage {
  /** What happened: "Moved to Fact finding". */
  message: string;
  detail?: string | undefined;
  tone?: 'normal' | 'danger' | undefined;
  /** One thing to do about it: usually Undo. */
  action?: { label: string; run: () => void } | undefined;
  /** What an earlier message offered to do is over with, as when it was taken back by the keyboard. */
  endsOffers?: boolean | undefined;
}

/** What the ToastRegion shows. One queue per window: anything may speak through it. */
export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

const plainTime = 6_000;
const actionTime = 12_000;

/** The message that offers something to do: there is one at most, that of the latest change. An older offer could no longer be kept. */
let offer: string | null = null;

function endOffer(): void {
  if (offer !== null) toastQueue.close(offer);
  offer = null;
}

/**
 * Shows a short message at the foot of the window and returns a function that takes it away.
 * It leaves by itself (waiting while pointed at or focused); a message of trouble stays until closed. One that offers something to do takes
 * the place of the one before.
 */
export function notify(message: ToastMessage): () => void {
  if (message.action || message.endsOffers) endOffer();
  const timeout = message.action ? actionTime : plainTime;
  const key = toastQueue.add(message, message.tone === 'danger' ? {} : { timeout });
  if (message.action) offer = key;
  return () => toastQueue.close(key);
}
