import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const advice =
  'No browser for the journeys: install Chromium or Google Chrome, or run "npx playwright install chromium" in tests/, or set WEFT_BROWSER to the path of one.';

/** What a headless Chromium is started with: it talks to nobody but the pages under test, and starts as root too. */
export const browserArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The path of a Chromium to drive: the one that `WEFT_BROWSER` (or `CHROMIUM_PATH`) names, one on the `PATH`, the one
 * Playwright keeps for itself, or Debian's package, which it installs when it may.
 *
 * @returns {Promise<string>}
 * @throws {Error} with one sentence that says what to do
 */
export async function findBrowser() {
  const browser = named() ?? onPath() ?? (await playwrights()) ?? debians();
  if (browser === undefined) throw new Error(advice);
  return browser;
}

function named() {
  const given = process.env.WEFT_BROWSER || process.env.CHROMIUM_PATH;
  if (!given) return undefined;
  if (!executable(given)) throw new Error(`WEFT_BROWSER or CHROMIUM_PATH says ${given}, which is not a program that can be started.`);
  return given;
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(executable);
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  const kept = chromium.executablePath();
  return executable(kept) ? kept : undefined;
}

function debians() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stderr.write('Installing the chromium package for the journeys…\n');
  try {
    aptGet('update');
    aptGet('install', '--yes', '--no-install-recommends', 'chromium');
  } catch (problem) {
    throw new Error(`${advice} (Installing Debian's chromium was tried: ${lastLine(problem)})`);
  }
  return onPath();
}

/** @param {string[]} args */
function aptGet(...args) {
  execFileSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** @param {unknown} problem */
function lastLine(problem) {
  return String(problem instanceof Error && 'stderr' in problem ? problem.stderr : problem)
    .trim()
    .split('\n')
    .at(-1);
}

/** @param {string} file */
function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
