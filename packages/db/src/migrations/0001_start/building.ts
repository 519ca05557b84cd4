import { type CreateTableBuilder, type RawBuilder, sql } from 'kysely';
import type { Dialect } from '../../database/database.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

type Table = CreateTableBuilder<string, string>;

type ColumnType = 'text' | 'integer' | 'bigint' | 'double precision' | 'real';

/** Columns written `name`, or `name?` (may be null), each with its type. */
export type Columns = Record<string, ColumnType>;

/** A database being given its tables, and the dialect it speaks. */
export interface Building {
  db: AnyDatabase;
  dialect: Dialect;
}

/** SQLite's strict tables, which refuse a value of the wrong type as PostgreSQL does, know fewer type names. */
function typeIn(dialect: Dialect, type: ColumnType): ColumnType {
  if (dialect === 'postgres') return type;
  return type === 'bigint' ? 'integer' : type === 'double precision' ? 'real' : type;
}

export function begin({ db, dialect }: Building, name: string): Table {
  const table: Table = db.schema.createTable(name);
  return dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table;
}

export function withColumns(table: Table, columns: Columns, dialect: Dialect): Table {
  return Object.entries(columns).reduce((building, [name, type]) => {
    const optional = name.endsWith('?');
    return building.addColumn(optional ? name.slice(0, -1) : name, typeIn(dialect, type), (column) =>
      optional ? column : column.notNull(),
    );
  }, table);
}

/** A link to a record of the same workspace: the workspace is part of the key, so nothing can point into another one. Checked when the transaction ends. */
function withLinks(table: Table, name: string, links: Record<string, string>): Table {
  return Object.entries(links).reduce(
    (building, [column, target]) =>
      building.addForeignKeyConstraint(`${name}_${column}_fk`, ['workspaceId', column], target, ['workspaceId', 'id'], (constraint) =>
        constraint.deferrable().initiallyDeferred(),
      ),
    table,
  );
}

function withChecks(table: Table, name: string, checks: Record<string, RawBuilder<unknown>>): Table {
  return Object.entries(checks).reduce(
    (building, [what, check]) => building.addCheckConstraint(`${name}_${what}_check`, sql<boolean>`${check}`),
    table,
  );
}

export function oneOf(column: string, values: readonly string[]): RawBuilder<unknown> {
  return sql`${sql.ref(column)} in (${sql.join(values.map((value) => sql.lit(value)))})`;
}

export function inOrder(from: string, to: string): RawBuilder<unknown> {
  return sql`${sql.ref(from)} is null or ${sql.ref(to)} is null or ${sql.ref(from)} <= ${sql.ref(to)}`;
}

interface Shape {
  columns: Columns;
  links?: Record<string, string>;
  checks?: Record<string, RawBuilder<unknown>>;
  unique?: readonly (readonly string[])[];
  /** Columns (after the workspace) to find rows by. */
  indexes?: readonly (readonly string[])[];
}

async function finish({ db, dialect }: Building, name: string, table: Table, shape: Shape): Promise<void> {
  const linked = withChecks(withLinks(withColumns(table, shape.columns, dialect), name, shape.links ?? {}), name, shape.checks ?? {});
  const whole = (shape.unique ?? []).reduce(
    (building, columns) => building.addUniqueConstraint(`${name}_${columns.join('_')}_unique`, ['workspaceId', ...columns]),
    linked,
  );
  await whole.execute();
  for (const columns of [...(shape.indexes ?? []), ...Object.keys(shape.links ?? {}).map((column) => [column])]) {
    await db.schema
      .createIndex(`${name}_${columns.join('_')}`)
      .on(name)
      .columns(['workspaceId', ...columns])
      .execute();
  }
}

export async function createRecordTable(building: Building, name: string, shape: Shape): Promise<void> {
  const table = begin(building, name)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspaceId', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addUniqueConstraint(`${name}_workspace_id_unique`, ['workspaceId', 'id'])
    .addForeignKeyConstraint(`${name}_workspaceId_fk`, ['workspaceId'], 'workspaces', ['id'], (constraint) =>
      constraint.deferrable().initiallyDeferred(),
    );
  await finish(building, name, table, { ...shape, indexes: [['version'], ...(shape.indexes ?? [])] });
}

/** The entries of a list that its record holds whole, as rows that can be constrained and found by. They go with their owner. */
export async function createListTable(building: Building, name: string, owner: string, shape: Shape): Promise<void> {
  const table = begin(building, name)
    .addColumn('workspaceId', 'text', (column) => column.notNull())
    .addColumn('ownerId', 'text', (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${name}_pk`, ['ownerId', 'ordinal'])
    .addForeignKeyConstraint(`${name}_ownerId_fk`, ['workspaceId', 'ownerId'], owner, ['workspaceId', 'id'], (constraint) =>
      constraint.onDelete('cascade').deferrable().initiallyDeferred(),
    );
  await finish(building, name, table, shape);
}

/** A column that is 0 or 1. */
export const flag = (column: string) => sql`${sql.ref(column)} in (0, 1)`;

/** What records that can come from a file keep of it. */
export const imported: Columns = { provenance: 'text', 'originKey?': 'text' };

export const sides = ['council', 'partner', 'other'];
