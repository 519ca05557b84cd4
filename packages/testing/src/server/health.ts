import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const patience = 60_000;
const between = 50;

/** Waits until the server says that it is ready. Rejects with what it printed when it ends first, or takes a minute. */
export async function untilHealthy(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await healthy(url))) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`The server ended (${child.exitCode ?? child.signalCode}) before it was ready:\n${output()}`);
    }
    if (Date.now() > deadline) throw new Error(`The server was not ready after ${patience / 1000} seconds:\n${output()}`);
    await pause(between);
  }
}

async function healthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
}
