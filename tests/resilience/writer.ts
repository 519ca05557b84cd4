import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const program = fileURLToPath(new URL('writer.mjs', import.meta.url));

/** A writer in a process of its own, and what it has printed: the numbers of the changes that were acknowledged to it. */
export interface Writer {
  readonly acknowledged: number[];
  /** Resolves when the writer has printed so many numbers. Rejects when it ends before. */
  untilAcknowledged(count: number): Promise<void>;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Resolves when it is done. Rejects with what it said when it failed. */
  done(): Promise<void>;
}

/** Starts a writer; see writer.mjs for its jobs. It never outlives the test. */
export function startWriter(...job: string[]): Writer {
  const child = spawn(process.execPath, [program, ...job], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'close');
  const acknowledged: number[] = [];
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaints += text;
  });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => acknowledged.push(Number(line)));

  const failure = () => new Error(`The writer ended (${child.exitCode ?? child.signalCode}):\n${complaints}`);
  return {
    acknowledged,
    untilAcknowledged: (count) => untilLines(child, lines, () => acknowledged.length >= count, failure),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async done() {
      await ended;
      if (child.exitCode !== 0) throw failure();
    },
  };
}

function untilLines(child: ChildProcess, lines: NodeJS.EventEmitter, enough: () => boolean, failure: () => Error): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (enough()) resolve();
    };
    lines.on('line', look);
    child.once('close', () => reject(failure()));
    look();
  });
}
