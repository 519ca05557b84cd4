import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import {
  type ActingContext,
  addDocuments,
  type DocumentsAbout,
  documentsAbout,
  InvalidError,
  isImage,
  type KeptFile,
  mostBytes,
  refuseBeforehand,
  sizeWords,
} from '@weft/api';
import type { FastifyRequest } from 'fastify';
import { identify, named } from './identify.ts';
import { redraw } from './picture.ts';
import type { DocumentRoom } from './room.ts';
import { type TemporaryFile, writeTemporary } from './temporary.ts';

/** What may come in one request; the size of a file is looked at as it comes, and no more of it is taken than this. */
const limits = { fileSize: mostBytes, files: 10, fields: 1, fieldSize: 100_000, fieldNameSize: 20, headerPairs: 20 };

/** All files of one request together, and what stands around them. */
const mostAtOnce = 100_000_000;

/** What came of an upload: what was done, and a sentence for each file that was not what it said. */
export type Uploaded = Awaited<ReturnType<typeof addDocuments>> & { remarks: string[] };

/** A file of a request is larger than is kept. */
export class TooLargeError extends InvalidError {}

interface Arrived extends TemporaryFile {
  name: string;
}

/** Refuses a request that says itself that it is too large, before any of it is read. */
function refuseBySize(request: FastifyRequest): void {
  const said = Number(request.headers['content-length'] ?? 0);
  if (said <= mostAtOnce) return;
  throw new TooLargeError(
    `This is ${sizeWords(said)}. A file can have ${sizeWords(mostBytes)} at most: make it smaller, or send a part of it.`,
  );
}

function saidIn(value: unknown): DocumentsAbout {
  const result = documentsAbout.safeParse(parsed(value));
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  throw new InvalidError(problems[0]?.message ?? 'Something in this is not right.', problems);
}

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return null;
  }
}

async function arrive(part: MultipartFile, incoming: string, arrived: Arrived[], mayBeEndless: boolean): Promise<void> {
  const name = part.filename;
  const tooLarge = new TooLargeError(
    `${named(name)} was not added. It is larger than ${sizeWords(mostBytes)}, which is the most that a file can have.`,
  );
  // The rest of a file that is too large is let go by, so that a browser comes to its answer: not of one that may have no end.
  if (mayBeEndless) part.file.once('limit', () => part.file.destroy(tooLarge));
  const file = await writeTemporary(incoming, part.file);
  arrived.push({ ...file, name });
  if (part.file.truncated) throw tooLarge;
  if (file.bytes === 0) throw new InvalidError(`${named(name)} was not added. There is nothing in it.`);
}

async function keep({ path, name }: Arrived, { store }: DocumentRoom): Promise<{ file: KeptFile; remark: string | null }> {
  const { mediaType, fileName, remark } = await identify(path, name);
  const common = { mediaType, fileName };
  if (!isImage(mediaType))
    return { file: { ...common, ...(await store.put(createReadStream(path))), previewHash: null, takenOn: null }, remark };
  const { picture, preview, takenOn } = await redraw(path, mediaType, named(name));
  const { hash: previewHash } = await store.put(Readable.from([preview]));
  return { file: { ...common, ...(await store.put(Readable.from([picture]))), previewHash, takenOn }, remark };
}

/**
 * Takes in the files of one request, as they come, and adds them as documents in one change. First comes the field `about`, in JSON, then
 * the files that it speaks of, in that order.
 * @throws DomainError when anything about it is refused, or the error of a connection that was cut; then no document is added and none of
 * what came is left in the way in.
 */
export async function upload(ctx: ActingContext, request: FastifyRequest, room: DocumentRoom): Promise<Uploaded> {
  refuseBySize(request);
  let about: DocumentsAbout | null = null;
  const arrived: Arrived[] = [];
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'file') {
        if (about === null || arrived.length >= about.files.length) throw new InvalidError('A file came of which nothing was said.');
        await arrive(part, room.incoming, arrived, request.headers['content-length'] === undefined);
      } else if (part.fieldname === 'about') {
        about = saidIn(part.value);
        const before = await refuseBeforehand(ctx, about);
        if (before !== null) return { ...before, remarks: [] };
      }
    }
    if (about === null || arrived.length < about.files.length) throw new InvalidError('Choose a file first.');
    const kept: Awaited<ReturnType<typeof keep>>[] = [];
    for (const file of arrived) kept.push(await keep(file, room));
    const done = await addDocuments(
      ctx,
      about,
      kept.map(({ file }) => file),
    );
    return { ...done, remarks: kept.flatMap(({ remark }) => remark ?? []) };
  } finally {
    await Promise.all(arrived.map((file) => rm(file.path, { force: true })));
  }
}
