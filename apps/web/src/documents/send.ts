import type { RouterInputs } from '@weft/api';
import type { Audience } from '@weft/domain';
import { z } from 'zod';
import { headersOf } from '../data/ahead.ts';
import { NoAnswerError, RefusedError } from '../data/failure.ts';

/** What is said of files that are added: what they belong to (or the snag or the check that is written with them), and for whom. */
export interface About {
  caseId?: string;
  snagId?: string;
  tenancyId?: string;
  assetId?: string;
  organisationId?: string;
  relationshipId?: string;
  snag?: RouterInputs['cases']['snags']['create']['data'];
  /** A check of a building, which the first file bears out. */
  check?: RouterInputs['compliance']['record'];
  audience: Audience;
  files: { title: string | null }[];
  /** The same for every attempt, so that nothing is added twice. */
  key: string;
}

/** Files and what is said of them, in one order. */
export interface Sending {
  about: About;
  files: readonly { name: string; content: Blob }[];
}

export interface SendOptions {
  memberId: string;
  /** How much has gone, from 0 to 100. */
  onProgress?: ((percent: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

const answerShape = z.object({ change: z.int(), summary: z.string(), id: z.string(), remarks: z.array(z.string()) });
export type Sent = z.infer<typeof answerShape>;

const refusalShape = z.object({ message: z.string(), problems: z.array(z.object({ path: z.string(), message: z.string() })).default([]) });

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function settle(request: XMLHttpRequest): Sent {
  const said = read(request.responseText);
  if (request.status === 200) return answerShape.parse(said);
  const refusal = refusalShape.safeParse(said);
  // A refusal is ours and in words; anything else came from something between us and the server.
  if (!refusal.success) throw new NoAnswerError();
  throw new RefusedError(refusal.data.message, refusal.data.problems);
}

/**
 * Sends files to be added as documents, in one change.
 * @throws RefusedError with the server's sentence when it refuses, Error, with a sentence of ours when it was stopped, NoAnswerError when nothing answers.
 */
export function sendDocuments({ about, files }: Sending, { memberId, onProgress, signal }: SendOptions): Promise<Sent> {
  const form = new FormData();
  form.append('about', JSON.stringify(about));
  for (const { name, content } of files) form.append('file', content, name);
  return new Promise((resolve, reject) => {
    // Fetch cannot say how much of a request has gone.
    const request = new XMLHttpRequest();
    request.open('POST', '/api/documents');
    for (const [name, value] of Object.entries(headersOf(memberId))) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total === 0 ? 0 : Math.round((100 * loaded) / total));
    request.onerror = () => reject(new NoAnswerError());
    request.onabort = () => reject(new Error('Stopped. Nothing of it was added.'));
    request.onload = () => {
      try {
        resolve(settle(request));
      } catch (error) {
        reject(error);
      }
    };
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
