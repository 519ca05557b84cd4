import { type ChangeSet, circleOf, type Dependency, type Id, refuseCircle } from '@weft/domain';
import type { Kysely } from 'kysely';
import type { Trx } from '../database/database.ts';
import type { Database } from '../database/schema.ts';
import { readRecords } from '../records/read.ts';

/** Which way to follow: what a case waits for, or what waits for it. */
export type WaitsWay = 'awaited' | 'waiting';

/** What cases still wait for that other cases wait for, or are waited for by, as far along as it goes. */
export async function readWaits(db: Kysely<Database>, workspaceId: Id, from: readonly Id[], way: WaitsWay): Promise<Dependency[]> {
  const [near, far] = way === 'awaited' ? (['caseId', 'dependsOnCaseId'] as const) : (['dependsOnCaseId', 'caseId'] as const);
  const reached = new Set<Id>(from);
  const links: Dependency[] = [];
  for (let edge = [...reached]; edge.length > 0; ) {
    const found = await readRecords(db, 'dependency', workspaceId, { [near]: edge, status: 'waiting' });
    const joining = found.filter((each) => each.dependsOnCaseId !== null);
    links.push(...joining);
    edge = [...new Set(joining.flatMap((each) => each[far] ?? []))].filter((id) => !reached.has(id));
    for (const id of edge) reached.add(id);
  }
  return links;
}

/** The waits for another case that a change begins. */
function begun({ items }: ChangeSet): (Dependency & { dependsOnCaseId: Id })[] {
  return items.flatMap((item) => {
    if (item.kind !== 'dependency' || item.after === null) return [];
    const { before, after } = item;
    const { dependsOnCaseId } = after;
    const stood = before?.status === 'waiting' && before.caseId === after.caseId && before.dependsOnCaseId === dependsOnCaseId;
    return dependsOnCaseId === null || after.status !== 'waiting' || stood ? [] : [{ ...after, dependsOnCaseId }];
  });
}

/** Refuses what would have cases wait for one another. @throws InvalidError that shows the circle. */
export async function refuseCircleOfWaits(trx: Trx, changeSet: ChangeSet): Promise<void> {
  const waits = begun(changeSet);
  if (waits.length === 0) return;
  const { workspaceId } = changeSet;
  const links = await readWaits(
    trx,
    workspaceId,
    waits.map(({ dependsOnCaseId }) => dependsOnCaseId),
    'awaited',
  );
  const closing = waits.find((wait) => circleOf(wait, links) !== null);
  if (closing === undefined) return;
  const cases = await readRecords(trx, 'case', workspaceId, { id: [...new Set([...links, closing].map(({ caseId }) => caseId))] });
  const references = new Map(cases.map(({ id, reference }) => [id, reference]));
  refuseCircle(closing, links, (id) => references.get(id) ?? 'another case');
}
