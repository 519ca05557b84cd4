import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { type Account, unprivilegedAccount } from './account.ts';
import { postgresPrograms } from './binaries.ts';
import { folderFor, programsFor } from './place.ts';
import { freePort } from './port.ts';

const user = 'weft';

/** A PostgreSQL server on loopback, thrown away when stopped. */
export interface PostgresServer {
  url: string;
  stop(): Promise<void>;
}

// The keeper holds our end of a pipe: when this process ends, however it ends, the pipe closes and the server goes with it.
const keeper = 'exec 3<&0; "$@" & server=$!; { cat <&3; kill -INT $server; } >/dev/null 2>&1 & wait $server; rm -rf "$0"';

// Nothing here has to survive a power cut, and waiting for the disk is most of what a small test does.
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=300',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
];

/**
 * Makes a cluster in a temporary folder and starts it. Works as root too. Rejects with the server's own last words when it does not start;
 * only when somebody else took its port in between is it tried again, some times.
 */
export async function startPostgres(tries = 3): Promise<PostgresServer> {
  const account = unprivilegedAccount();
  const folder = await folderFor(account);
  try {
    return await launch(await makeCluster(folder, account), account);
  } catch (problem) {
    await rm(folder, { recursive: true, force: true });
    if (tries > 1 && /could not bind|Address already in use/i.test(String(problem))) return startPostgres(tries - 1);
    throw problem;
  }
}

interface Cluster {
  folder: string;
  data: string;
  /** The server's own program. */
  program: string;
}

async function makeCluster(folder: string, account: Account): Promise<Cluster> {
  const programs = await programsFor(account, postgresPrograms(), folder);
  const data = path.join(folder, 'data');
  // The builtin locale sorts by code point, as SQLite does, whatever the machine has installed.
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8'];
  const cluster = ['--pgdata', data, '--username', user, '--auth=trust', '--no-sync', '--no-instructions', ...locale];
  await promisify(execFile)(path.join(programs, 'bin', 'initdb'), cluster, { ...account, cwd: folder });
  return { folder, data, program: path.join(programs, 'bin', 'postgres') };
}

async function launch({ folder, data, program }: Cluster, account: Account): Promise<PostgresServer> {
  const port = await freePort();
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const child = spawn('sh', ['-c', keeper, folder, program, '-D', data, '-p', String(port), ...flags], {
    ...account,
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const exited = once(child, 'exit');
  await untilReady(child, exited);
  const stop = async () => {
    child.stdin?.end();
    await exited;
  };
  return { url: `postgres://${user}@127.0.0.1:${port}/postgres`, stop };
}

async function untilReady(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  const { stderr } = child;
  if (stderr === null) throw new Error('PostgreSQL was started without a way to hear it.');
  const said: string[] = [];
  const ready = new Promise<void>((resolve) => {
    // Read to the end of its life: a full pipe would stop the server.
    createInterface(stderr).on('line', (line) => {
      said.push(line);
      if (said.length > 50) said.shift();
      if (line.includes('ready to accept connections')) resolve();
    });
  });
  const early = exited.then(() => Promise.reject(new Error(`PostgreSQL did not start:\n${said.join('\n')}`)));
  early.catch(() => undefined);
  await Promise.race([ready, early]);
}
