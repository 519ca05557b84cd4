interface Asked<Told, Answer> {
  /** What the worker is told to do. */
  task: unknown;
  signal: AbortSignal;
  /** Hears what the worker says; whatever it answers but undefined is the end of it. */
  hear: (told: Told) => Answer | undefined;
  /** What to say when the worker fails without saying why. */
  problem: string;
}

/**
 * Has a worker do one thing off the page's own thread, and ends it after that.
 * @returns what `hear` made of what it said; null when the signal stopped it.
 * @throws when the worker fails.
 */
export function inWorker<Told, Answer>(worker: Worker, { task, signal, hear, problem }: Asked<Told, Answer>): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      worker.terminate();
      resolve(null);
    };
    const finish = () => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
    };
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      const answer = hear(data);
      if (answer === undefined) return;
      finish();
      resolve(answer);
    });
    worker.addEventListener('error', (event) => {
      finish();
      reject(new Error(event.message || problem));
    });
    worker.postMessage(task);
  });
}
