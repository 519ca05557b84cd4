import { useEffect } from 'react';

/** Keeps the screen on for as long as it is shown; asked for again when the window comes back, since a lock is lost with it. Where there is none, nothing. */
export function useAwake(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isAsking = false;
    let isOver = false;
    const take = async () => {
      if (document.visibilityState !== 'visible' || isAsking || (lock && !lock.released)) return;
      isAsking = true;
      // A machine that saves its battery may refuse: then the screen goes dark as it would anyway.
      lock = await navigator.wakeLock.request('screen').catch(() => null);
      isAsking = false;
      if (isOver) void lock?.release();
    };
    void take();
    document.addEventListener('visibilitychange', take);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', take);
      void lock?.release();
    };
  }, []);
}
