import { readRecords } from '@weft/db';
import { type FieldProblem, type Id, InvalidError, type Relationship } from '@weft/domain';
import type { ActingContext } from '../context.ts';

type Naming = Pick<Relationship, 'parties' | 'brokerIds' | 'holders' | 'areaIds'>;

/** An id that a relationship names, and in which field. */
interface Name {
  path: string;
  id: Id;
}

const kinds = ['organisation', 'post', 'area'] as const;

function namesIn({ parties, brokerIds, holders, areaIds }: Naming): Record<(typeof kinds)[number], Name[]> {
  return {
    organisation: [
      ...parties.map((party, index) => ({ path: `parties.${index}.organisationId`, id: party.organisationId })),
      ...brokerIds.map((id, index) => ({ path: `brokerIds.${index}`, id })),
      ...holders.map((holder, index) => ({ path: `holders.${index}.organisationId`, id: holder.organisationId })),
    ],
    post: holders.flatMap(({ postId }, index) => (postId === null ? [] : [{ path: `holders.${index}.postId`, id: postId }])),
    area: areaIds.map((id, index) => ({ path: `areaIds.${index}`, id })),
  };
}

/**
 * Refuses a relationship that names what the workspace does not have.
 * @param before the relationship until now, if there was one: the schema keeps all that it names in place, so only new names are looked up.
 * @throws InvalidError with a problem for each field.
 */
export async function refuseStrangers(ctx: ActingContext, relationship: Naming, before: Naming | null = null): Promise<void> {
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const names = namesIn(relationship);
  const known = before && namesIn(before);
  const problems: FieldProblem[] = [];
  for (const kind of kinds) {
    const kept = new Set(known?.[kind].map(({ id }) => id));
    const fresh = names[kind].filter(({ id }) => !kept.has(id));
    const found = new Set(
      (await readRecords(kysely, kind, workspaceId, { id: [...new Set(fresh.map(({ id }) => id))] })).map(({ id }) => id),
    );
    for (const { path, id } of fresh)
      if (!found.has(id)) problems.push({ path, message: 'This is not in the workspace any more. Choose another.' });
  }
  if (problems.length > 0) throw new InvalidError('Something this relationship names is not in the workspace.', problems);
}
