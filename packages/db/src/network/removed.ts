import { compiledOnce } from '../sql/compiled.ts';

const shown = ['organisation', 'post', 'appointment', 'relationship', 'area', 'placement'];

/** Ids of records that a snapshot could have held before, touched since then and gone now. One put back since is not gone. */
export const removedSince = compiledOnce<{ workspaceId: string; since: number }, { id: string }>(({ db, hole }) =>
  db
    .selectFrom('change_items as item')
    .where('item.workspaceId', '=', hole('workspaceId'))
    .where('item.number', '>', hole('since'))
    .where('item.kind', 'in', shown)
    .where('item.after', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('change_items as later')
            .select('later.number')
            .whereRef('later.recordId', '=', 'item.recordId')
            .whereRef('later.kind', '=', 'item.kind')
            .whereRef('later.number', '>', 'item.number'),
        ),
      ),
    )
    .orderBy('item.recordId')
    .select('item.recordId as id'),
);
