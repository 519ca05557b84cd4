import { refuseTooLarge, refuseUnlessCan } from '@weft/domain';
import type { GivenFile, LeftOut } from '@weft/interchange';
import { newId } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { FileGiven } from './files.schema.ts';

/**
 * Takes the bytes of a file in, and keeps them for whoever sent them until they say what it is to be brought in as. Nothing is written.
 * @throws InvalidError when it is too large, before the rest of it is read; what `bytes` throws.
 */
export async function holdFile(ctx: ActingContext, bytes: AsyncIterable<Uint8Array>) {
  refuseUnlessCan(ctx.actor, 'file.hold', ctx.actor);
  const pieces: Uint8Array[] = [];
  let come = 0;
  for await (const piece of bytes) {
    come += piece.length;
    refuseTooLarge(come);
    pieces.push(piece);
  }
  const file = newId();
  const content = Buffer.concat(pieces, come);
  ctx.files.hold(file, { workspaceId: ctx.actor.workspaceId, memberId: ctx.actor.id, content, assumed: [] });
  return { file, bytes: come };
}

/** A file that was sent before. @throws NotFoundError when it is another member's, or was let go. */
export function givenFile({ files, actor }: ActingContext, { name, file }: FileGiven): GivenFile & { assumed: readonly LeftOut[] } {
  const { content, assumed } = files.get(file, { workspaceId: actor.workspaceId, memberId: actor.id });
  return { name, content, assumed };
}
