import { readRecords } from '@weft/db';
import type { Dependency, Id } from '@weft/domain';
import type { ActingContext } from '../context.ts';

type Way = 'awaited' | 'waiting';

/** What the cases still wait for that other cases wait for, or are waited for by, as far along as it goes. */
export async function linksFrom(ctx: ActingContext, from: Id, way: Way): Promise<Dependency[]> {
  const [near, far] = way === 'awaited' ? (['caseId', 'dependsOnCaseId'] as const) : (['dependsOnCaseId', 'caseId'] as const);
  const reached = new Set<Id>([from]);
  const links: Dependency[] = [];
  for (let edge: Id[] = [from]; edge.length > 0; ) {
    const found = await readRecords(ctx.weft.kysely, 'dependency', ctx.actor.workspaceId, { [near]: edge, status: 'waiting' });
    const joining = found.filter((each) => each.dependsOnCaseId !== null);
    links.push(...joining);
    edge = [...new Set(joining.flatMap((each) => each[far] ?? []))].filter((id) => !reached.has(id));
    for (const id of edge) reached.add(id);
  }
  return links;
}
