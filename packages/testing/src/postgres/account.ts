import { execFileSync } from 'node:child_process';

/** An account to run a program as; empty where the present one will do. */
export type Account = { uid: number; gid: number } | Record<string, never>;

/**
 * PostgreSQL refuses to run as root. Where this process is root (in most containers), gives the `postgres` account, or
 * `nobody`, which every Unix has, so that no account has to be made on the machine.
 */
export function unprivilegedAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  return account('postgres') ?? account('nobody') ?? fail();
}

function account(name: string): Account | undefined {
  try {
    return { uid: numberFrom('-u', name), gid: numberFrom('-g', name) };
  } catch {
    return undefined;
  }
}

function numberFrom(flag: string, name: string): number {
  return Number.parseInt(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }), 10);
}

function fail(): never {
  throw new Error(
    'PostgreSQL does not run as root, and this machine has no account named postgres or nobody. Set PGURL to a running server.',
  );
}
