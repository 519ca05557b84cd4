import { type Case, type Id, InvalidError } from '@weft/domain';
import { mustRead } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';

/** A case that work can be added to. @throws NotFoundError, or InvalidError when it is closed. */
export async function mustBeOpen(ctx: ActingContext, id: Id): Promise<Case> {
  const subject = await mustRead(ctx, 'case', id);
  if (subject.closedOn !== null) throw new InvalidError('This case is closed. Open it again first.');
  return subject;
}
