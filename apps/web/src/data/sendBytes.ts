import { headersOf } from './ahead.ts';
import { NoAnswerError } from './failure.ts';

export interface SendOptions {
  memberId: string;
  /** How much has gone, from 0 to 100. */
  onProgress?: ((percent: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** What came back: the HTTP status, and what was said in JSON; null when it was said otherwise. */
export interface Answered {
  status: number;
  said: unknown;
}

/**
 * Sends files as they are, and says how much of them has gone.
 * @throws Error, with a sentence of ours when it was stopped, NoAnswerError when nothing answers.
 */
export function sendBytes(address: string, body: FormData | Blob, { memberId, onProgress, signal }: SendOptions): Promise<Answered> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    // Fetch cannot say how much of a request has gone.
    const request = new XMLHttpRequest();
    request.open('POST', address);
    for (const [name, value] of Object.entries(headersOf(memberId))) request.setRequestHeader(name, value);
    if (body instanceof Blob) request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total === 0 ? 0 : Math.round((100 * loaded) / total));
    request.onerror = () => reject(new NoAnswerError());
    request.onabort = () => reject(new Error('Stopped. Nothing of it was added.'));
    request.onload = () => resolve({ status: request.status, said: read(request.responseText) });
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
