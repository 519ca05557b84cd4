// Brings a fresh or changed work tree to where it can run. Node's own modules only: nothing else need be there yet.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './run.mjs';

const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const installed = path.join(root, 'node_modules', '.installed');

/** Installs the pinned packages, unless that was done already for this lockfile and this Node. Throws with what went wrong. */
export async function install() {
  const wanted = fingerprint();
  const before = existsSync(installed) ? JSON.parse(readFileSync(installed, 'utf8')) : undefined;
  if (before?.packages === wanted.packages && before.node === wanted.node) return;
  say('Installing packages (the first time takes a minute or two)');
  await pnpm('install', '--frozen-lockfile', '--prefer-offline', '--prod=false');
  // Native modules are built for one version of Node.
  if (before !== undefined && before.node !== wanted.node) await pnpm('rebuild', '--recursive');
  writeFileSync(installed, JSON.stringify(wanted));
}

/** Builds every package and app whose sources changed since the last build. Throws with what went wrong. */
export async function build() {
  say('Building what changed');
  await mustSucceed('turbo', ['run', 'build', '--output-logs=errors-only']);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()]) hash.update(readFileSync(path.join(root, file)));
  return { packages: hash.digest('hex'), node: `${process.platform}-${process.arch}-${process.versions.modules}` };
}

function manifests() {
  const folders = ['apps', 'packages'].flatMap((kind) => readdirSync(path.join(root, kind)).map((name) => path.join(kind, name)));
  const found = ['.', 'tests', ...folders.sort()].map((folder) => path.join(folder, 'package.json'));
  return found.filter((file) => existsSync(path.join(root, file)));
}

/** @param {string[]} args */
function pnpm(...args) {
  return mustSucceed('npx', ['--yes', packageManager, ...args]);
}

/**
 * @param {string} program
 * @param {string[]} args
 */
async function mustSucceed(program, args) {
  const { code, output } = await run(program, args);
  if (code !== 0) throw new Error(`${output}\n${[program, ...args].join(' ')} did not succeed.`);
}

// Progress goes to the error stream: what a command prints on the other may be read by another program.
/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}…\n`);
}
