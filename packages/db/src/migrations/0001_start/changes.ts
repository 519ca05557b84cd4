import { type Building, begin, withColumns } from './building.ts';

export async function createChangeTables(building: Building): Promise<void> {
  await begin(building, 'change_heads')
    .addColumn('workspaceId', 'text', (column) => column.primaryKey())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addForeignKeyConstraint('change_heads_workspaceId_fk', ['workspaceId'], 'workspaces', ['id'], (constraint) =>
      constraint.deferrable().initiallyDeferred(),
    )
    .execute();
  const changes = begin(building, 'changes').addColumn('workspaceId', 'text', (column) => column.notNull());
  await withColumns(
    changes,
    { number: 'integer', at: 'text', 'memberId?': 'text', summary: 'text', 'reason?': 'text', 'undoes?': 'integer' },
    building.dialect,
  )
    .addPrimaryKeyConstraint('changes_pk', ['workspaceId', 'number'])
    .addForeignKeyConstraint('changes_workspaceId_fk', ['workspaceId'], 'workspaces', ['id'], (constraint) =>
      constraint.deferrable().initiallyDeferred(),
    )
    .execute();
  const items = begin(building, 'change_items').addColumn('workspaceId', 'text', (column) => column.notNull());
  await withColumns(
    items,
    { number: 'integer', ordinal: 'integer', kind: 'text', recordId: 'text', 'before?': 'text', 'after?': 'text' },
    building.dialect,
  )
    .addPrimaryKeyConstraint('change_items_pk', ['workspaceId', 'number', 'ordinal'])
    .addForeignKeyConstraint('change_items_change_fk', ['workspaceId', 'number'], 'changes', ['workspaceId', 'number'], (constraint) =>
      constraint.deferrable().initiallyDeferred(),
    )
    .execute();
  await building.db.schema.createIndex('change_items_record').on('change_items').columns(['recordId', 'number']).execute();
}
