import { execFile } from 'node:child_process';
import { chown, cp, mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';

const othersMayPass = 0o001;

/** Makes a temporary folder that the account owns and can reach. */
export async function folderFor(account: Account): Promise<string> {
  const parent = await firstReachable([tmpdir(), '/tmp', '/var/tmp'], account);
  const folder = await mkdtemp(path.join(parent, 'weft-postgres-'));
  if (account.uid !== undefined) await chown(folder, account.uid, account.gid);
  return folder;
}

/**
 * The folder of programs itself where the account can reach it; otherwise a copy inside `folder`. A work tree below a
 * home folder or a private temporary folder is closed to everybody else, and so to the account PostgreSQL runs as.
 */
export async function programsFor(account: Account, programs: string, folder: string): Promise<string> {
  if (await reachable(programs, account)) return programs;
  const copy = path.join(folder, 'programs');
  await cp(programs, copy, { recursive: true, verbatimSymlinks: true });
  // Made its own, so that it can remove the copy when it ends.
  await promisify(execFile)('chown', ['-R', `${account.uid}:${account.gid}`, copy]);
  return copy;
}

async function firstReachable(candidates: readonly string[], account: Account): Promise<string> {
  for (const candidate of candidates) {
    if (await reachable(candidate, account)) return candidate;
  }
  throw new Error('No temporary folder is open to the account that PostgreSQL runs as. Set PGURL to a running server.');
}

async function reachable(folder: string, account: Account): Promise<boolean> {
  if (account.uid === undefined) return true;
  const { mode } = await stat(folder);
  if ((mode & othersMayPass) === 0) return false;
  const parent = path.dirname(folder);
  return parent === folder || reachable(parent, account);
}
