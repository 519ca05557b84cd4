import { readRecords } from '@weft/db';
import { type FieldProblem, type Id, InvalidError, type RecordKind } from '@weft/domain';
import type { ActingContext } from '../context.ts';

/** An id that a record carries in a field, and the kind of record it should be. */
export interface Named {
  kind: RecordKind;
  path: string;
  id: Id | null | undefined;
}

/**
 * Refuses ids that are not in the actor's workspace: unknown ones, and another workspace's alike.
 * @throws InvalidError with a problem per field.
 */
export async function refuseStrangers(ctx: ActingContext, named: readonly Named[]): Promise<void> {
  const problems: FieldProblem[] = [];
  for (const kind of new Set(named.map((each) => each.kind))) {
    const asked = named.flatMap(({ kind: each, path, id }) => (each === kind && id ? [{ path, id }] : []));
    const found = await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId, { id: [...new Set(asked.map(({ id }) => id))] });
    const known = new Set<string>(found.map((record) => record.id));
    const unknown = asked.filter(({ id }) => !known.has(id));
    problems.push(...unknown.map(({ path }) => ({ path, message: 'This is not in the workspace any more. Choose another.' })));
  }
  if (problems.length > 0) throw new InvalidError('Something named here is not in the workspace.', problems);
}
