import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const patience = 60_000;
const between = 20;

/**
 * Waits until the server says where it is, which it does as soon as it listens: by that line alone no other server is taken for it.
 * @returns its address, without a closing slash. Rejects with what it printed when it ends first, or takes a minute.
 */
export async function untilReady(child: ChildProcess, output: () => string): Promise<string> {
  const deadline = Date.now() + patience;
  for (;;) {
    const [, url] = /^Weft is at (\S+)\n/m.exec(output()) ?? [];
    if (url !== undefined) return url;
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`The server ended (${child.exitCode ?? child.signalCode}) before it was ready:\n${output()}`);
    }
    if (Date.now() > deadline) throw new Error(`The server was not ready after ${patience / 1000} seconds:\n${output()}`);
    await pause(between);
  }
}
