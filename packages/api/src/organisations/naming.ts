import { readRecords } from '@weft/db';
import type { Id, Naming, NamingKind, RecordOf } from '@weft/domain';
import type { ActingContext } from '../context.ts';

function named<K extends NamingKind>(kind: K, records: readonly RecordOf<K>[]): Naming[] {
  // Each record was read as one of this kind.
  return records.map((record) => ({ kind, record }) as Naming);
}

/** Every organisation, and every record of another kind that may name one of these: all that a merge of them has to know. */
export async function recordsNaming(ctx: ActingContext, ids: readonly Id[]): Promise<Naming[]> {
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const theirs = { organisationId: ids };
  const [organisations, relationships, posts, tenancies, cases, about, within, acceptances, views, documents] = await Promise.all([
    readRecords(kysely, 'organisation', workspaceId),
    readRecords(kysely, 'relationship', workspaceId),
    readRecords(kysely, 'post', workspaceId, theirs),
    readRecords(kysely, 'tenancy', workspaceId, theirs),
    readRecords(kysely, 'case', workspaceId, theirs),
    readRecords(kysely, 'action', workspaceId, theirs),
    readRecords(kysely, 'action', workspaceId, { directorateId: ids }),
    readRecords(kysely, 'acceptance', workspaceId, theirs),
    readRecords(kysely, 'savedView', workspaceId),
    readRecords(kysely, 'document', workspaceId, theirs),
  ]);
  const actions = [...new Map([...about, ...within].map((action) => [action.id, action])).values()];
  return [
    ...named('organisation', organisations),
    ...named('relationship', relationships),
    ...named('post', posts),
    ...named('tenancy', tenancies),
    ...named('case', cases),
    ...named('action', actions),
    ...named('acceptance', acceptances),
    ...named('savedView', views),
    ...named('document', documents),
  ];
}
