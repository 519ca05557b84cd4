import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the work tree. */
export const root = fileURLToPath(new URL('..', import.meta.url));

// Our own tools before whatever else the machine has; no tool reports home, asks for news or waits for an answer.
const environment = {
  ...process.env,
  PATH: [path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter),
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  NO_UPDATE_NOTIFIER: '1',
};

/**
 * Runs a program of this work tree (or `npx`) from its top and waits for it. A signal that would end this process ends
 * the program first. Resolves to how it ended: `code` is 0 for success; `output` is what it printed, unless it was shown.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string> }} [options] `show` passes its output straight on
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { show = false, env = {} } = {}) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...environment, ...env },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    // Windows starts npx, turbo and pnpm through command files, which only a shell can run.
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    child.kill(signal);
    process.exitCode = 1;
  };
  process.on('SIGINT', passOn).on('SIGTERM', passOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      if (signal === 'SIGINT' || signal === 'SIGTERM') process.exit(1);
      resolve({ code: code ?? 1, output });
    });
  });
}
