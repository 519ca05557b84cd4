import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../folders/temporary.ts';
import { untilReady } from './ready.ts';

const main = fileURLToPath(new URL('../../../../apps/server/dist/main.js', import.meta.url));

export interface ServerOptions {
  /** Added to a clean environment. `PORT` and `WEFT_DATA` are chosen when not given; a folder given here is never removed. */
  env?: Record<string, string>;
  /** Further arguments after `serve`. */
  args?: readonly string[];
}

export interface RunningServer {
  /** `http://127.0.0.1:…`, without a closing slash. */
  url: string;
  /** The process, as the system numbers it. */
  pid: number;
  /** Asks the server to shut down and waits until it has. Rejects when it ends with anything but success. */
  stop(): Promise<void>;
  /** Ends the server at once, as a pulled plug would, and waits until it is gone. */
  kill(): Promise<void>;
  /** All it has printed so far. */
  output(): string;
}

/**
 * Starts the built server as its own process, on a free loopback port of the system's choice and a temporary data folder, and waits until
 * it says where it is. Rejects with what it printed when it ends before that.
 */
export async function startServer({ env = {}, args = [] }: ServerOptions = {}): Promise<RunningServer> {
  const folder = env.WEFT_DATA === undefined ? await temporaryFolder() : undefined;
  const data = folder === undefined ? {} : { WEFT_DATA: folder.path };
  const child = spawn(process.execPath, [main, 'serve', ...args], {
    env: { ...cleanEnvironment(), PORT: '0', ...data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const running = supervise(child, folder?.remove);
  try {
    return { ...running, url: await untilReady(child, running.output) };
  } catch (problem) {
    await running.kill();
    throw problem;
  }
}

function supervise(child: ChildProcess, removeData: () => Promise<void> = async () => undefined): Omit<RunningServer, 'url'> {
  let printed = '';
  const hear = (piece: string) => {
    printed += piece;
  };
  child.stdout?.setEncoding('utf8').on('data', hear);
  child.stderr?.setEncoding('utf8').on('data', hear);
  const output = () => printed;
  // A test process that ends early must not leave a server behind.
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    }
    process.off('exit', endWithUs);
    await removeData();
  };
  const stop = async () => {
    await end('SIGTERM');
    if (child.exitCode !== 0) throw new Error(`The server ended with ${child.exitCode ?? child.signalCode}:\n${printed}`);
  };
  return { pid: child.pid ?? 0, stop, kill: () => end('SIGKILL'), output };
}

/** What the machine needs, without any setting meant for another server or for the test run itself. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const ours = /^(WEFT_|VITEST|DATABASE_URL$|PORT$|NODE_OPTIONS$|NODE_ENV$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
