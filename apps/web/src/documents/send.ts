import type { RouterInputs } from '@weft/api';
import type { Audience } from '@weft/domain';
import { z } from 'zod';
import { NoAnswerError, RefusedError } from '../data/failure.ts';
import { type Answered, type SendOptions, sendBytes } from '../data/sendBytes.ts';

/** What is said of files that are added: what they belong to (or the snag, the entry of a log or the check that is written with them), and for whom. */
export interface About {
  caseId?: string;
  snagId?: string;
  tenancyId?: string;
  assetId?: string;
  organisationId?: string;
  relationshipId?: string;
  snag?: RouterInputs['cases']['snags']['create']['data'];
  /** An entry of a case's log, to which they were attached. */
  event?: RouterInputs['cases']['events']['create']['data'];
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

const answerShape = z.object({ change: z.int(), summary: z.string(), id: z.string(), remarks: z.array(z.string()) });
export type Sent = z.infer<typeof answerShape>;

const refusalShape = z.object({ message: z.string(), problems: z.array(z.object({ path: z.string(), message: z.string() })).default([]) });

function settle({ status, said }: Answered): Sent {
  if (status === 200) return answerShape.parse(said);
  const refusal = refusalShape.safeParse(said);
  // A refusal is ours and in words; anything else came from something between us and the server.
  if (!refusal.success) throw new NoAnswerError();
  throw new RefusedError(refusal.data.message, refusal.data.problems, status === 400 || status === 413 ? 'BAD_REQUEST' : null);
}

/**
 * Sends files to be added as documents, in one change.
 * @throws RefusedError with the server's sentence when it refuses, Error, with a sentence of ours when it was stopped, NoAnswerError when nothing answers.
 */
export async function sendDocuments({ about, files }: Sending, options: SendOptions): Promise<Sent> {
  const form = new FormData();
  form.append('about', JSON.stringify(about));
  for (const { name, content } of files) form.append('file', content, name);
  return settle(await sendBytes('/api/documents', form, options));
}
