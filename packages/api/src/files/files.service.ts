import { setImmediate } from 'node:timers/promises';
import { readRecords } from '@weft/db';
import { mostFileBytes, refuseUnlessCan } from '@weft/domain';
import { cutDown, type GivenFile, isTooLongPacked, knownHere, type LeftOut } from '@weft/interchange';
import { newId } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { FileGiven } from './files.schema.ts';

/** As much of what has come as is gone through before others have their turn. */
const pieceBytes = 65_536;

/**
 * Takes the bytes of a file in, and keeps them for whoever sent them until they say what it is to be brought in as. What is larger than can be kept is
 * cut down as it comes, where it is a table of a national register. Nothing is written.
 * @throws InvalidError when it is too large, before the rest of it is read; what `bytes` throws.
 */
export async function holdFile(ctx: ActingContext, bytes: AsyncIterable<Uint8Array>) {
  refuseUnlessCan(ctx.actor, 'file.hold', ctx.actor);
  const rest = bytes[Symbol.asyncIterator]();
  const { head, isWhole } = await headOf(rest);
  const isKept = isWhole && !isTooLongPacked(head);
  const { content, assumed } = isKept ? { content: head, assumed: [] } : await cutDown(joined(head, rest), await known(ctx));
  const file = newId();
  ctx.files.hold(file, { workspaceId: ctx.actor.workspaceId, memberId: ctx.actor.id, content, assumed });
  return { file, bytes: content.length };
}

/** As much of a file as can be kept, and whether that is all of it. */
async function headOf(bytes: AsyncIterator<Uint8Array>): Promise<{ head: Uint8Array; isWhole: boolean }> {
  const pieces: Uint8Array[] = [];
  let come = 0;
  while (come <= mostFileBytes) {
    const piece = await bytes.next();
    if (piece.done) return { head: Buffer.concat(pieces, come), isWhole: true };
    come += piece.value.length;
    pieces.push(piece.value);
  }
  return { head: Buffer.concat(pieces, come), isWhole: false };
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < head.length; from += pieceBytes) {
    yield head.subarray(from, from + pieceBytes);
    await setImmediate();
  }
  for (let piece = await rest.next(); !piece.done; piece = await rest.next()) yield piece.value;
}

async function known({ weft, actor }: ActingContext) {
  return knownHere(await readRecords(weft.kysely, 'organisation', actor.workspaceId));
}

/** A file that was sent before. @throws NotFoundError when it is another member's, or was let go. */
export function givenFile({ files, actor }: ActingContext, { name, file }: FileGiven): GivenFile & { assumed: readonly LeftOut[] } {
  const { content, assumed } = files.get(file, { workspaceId: actor.workspaceId, memberId: actor.id });
  return { name, content, assumed };
}
