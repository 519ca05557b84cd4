import type { Sending } from '../send.ts';

/** Something that waits on this device until a connection takes it. */
export interface Waiting extends Sending {
  /** Also the key of the sending. */
  key: string;
  workspace: string;
  memberId: string;
  since: number;
  /** Why the server would not have it, once it has said so. */
  problem: string | null;
}

const name = 'waiting';

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('This device does not keep anything.'));
  });
}

/** Where photographs and snags wait: in the browser's own database, which outlives the window. */
async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('weft', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(name, { keyPath: 'key' });
  return settled(request);
}

async function within<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await settled(act(database.transaction(name, mode).objectStore(name)));
  } finally {
    database.close();
  }
}

/** Keeps something, or keeps it again as it stands now. */
export async function keepWaiting(waiting: Waiting): Promise<void> {
  await within('readwrite', (store) => store.put(waiting));
}

/** Lets something go: it was sent, or is not wanted any more. */
export async function letGo(key: string): Promise<void> {
  await within('readwrite', (store) => store.delete(key));
}

/** What waits for a member of a workspace, longest first. */
export async function readWaiting(workspace: string, memberId: string): Promise<Waiting[]> {
  const all: Waiting[] = await within('readonly', (store) => store.getAll());
  return all.filter((each) => each.workspace === workspace && each.memberId === memberId).sort((one, other) => one.since - other.since);
}
