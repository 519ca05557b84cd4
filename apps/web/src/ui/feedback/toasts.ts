import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface ToastMessage {
  /** What happened: "Moved to Fact finding". */
  message: string;
  detail?: string | undefined;
  tone?: 'normal' | 'danger' | undefined;
  /** One thing to do about it: usually Undo. */
  action?: { label: string; run: () => void } | undefined;
}

/** What the ToastRegion shows. One queue per window: anything may speak through it. */
export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

const plainTime = 6_000;
const actionTime = 12_000;

/**
 * Shows a short message at the foot of the window and returns a function that takes it away.
 * It leaves by itself (waiting while pointed at or focused); a message of trouble stays until closed.
 */
export function notify(message: ToastMessage): () => void {
  const timeout = message.action ? actionTime : plainTime;
  const key = toastQueue.add(message, message.tone === 'danger' ? {} : { timeout });
  return () => toastQueue.close(key);
}
