import { type Compilable, type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Dialect, Weft } from '../database/database.ts';
import type { Database } from '../database/schema.ts';

type Value = string | number | null;

/** Stands in a compiled query for a value that each run gives. */
class Hole {
  readonly name: string | number;

  constructor(name: string | number) {
    this.name = name;
  }
}

function hole(name: string | number): RawBuilder<never> {
  return sql.val(new Hole(name)) as RawBuilder<never>;
}

function filled<Row>(query: CompiledQuery<Row>, answer: (name: string | number) => unknown): CompiledQuery<Row> {
  return { ...query, parameters: query.parameters.map((value) => (value instanceof Hole ? answer(value.name) : value)) };
}

/** What a query is built from: the builder, the dialect it is for, and its holes by name. */
export interface Building<Values extends Record<string, Value>> {
  db: Kysely<Database>;
  dialect: Dialect;
  hole<N extends keyof Values & string>(name: N): RawBuilder<Values[N]>;
}

/**
 * A query that is built and compiled once for each open database, since putting one together costs more than many a reading.
 * @returns a function that gives the query with its values filled in, ready for `executeQuery`.
 */
export function compiledOnce<Values extends Record<string, Value>, Row>(
  build: (building: Building<Values>) => Compilable<Row>,
): (weft: Weft, values: Values) => CompiledQuery<Row> {
  const compiled = new WeakMap<Weft, CompiledQuery<Row>>();
  return (weft, values) => {
    const query = compiled.get(weft) ?? build({ db: weft.kysely, dialect: weft.dialect, hole }).compile();
    compiled.set(weft, query);
    return filled(query, (name) => values[name]);
  };
}

const mostValues = 200;
const mostShapes = 300;

/** A compiled query, and whether its holes are all of its parameters, in their order: then the values are the parameters as they are. */
interface Kept {
  query: CompiledQuery<unknown>;
  isInOrder: boolean;
}

type Known = Map<string, Kept>;

function keptOf(query: CompiledQuery<unknown>): Kept {
  return { query, isInOrder: query.parameters.every((value, place) => value instanceof Hole && value.name === place) };
}

/** Compiled queries by their shape, for each engine in use: a transaction shares its adapter with the handle it was begun on. */
const shapes = new WeakMap<object, Known>();

/** Puts a query last, so that the least recently used comes first and leaves first. */
function keep(known: Known, shape: string, kept: Kept): void {
  known.delete(shape);
  known.set(shape, kept);
  const [oldest] = known.keys();
  if (known.size > mostShapes && oldest !== undefined) known.delete(oldest);
}

/**
 * A query that is told only when it runs (which table, which columns, how many rows), compiled when its shape first comes and kept for the
 * next time. One of very many values is not kept, unless it is told that it comes again and again.
 * @param shape names everything about the query but its values: two queries of one shape differ in nothing else.
 * @param build gives the query, with the hole of each value's place in `values` where the value goes.
 */
export function compiledByShape<Row, DB>(
  db: Kysely<DB>,
  shape: string,
  values: readonly unknown[],
  build: (hole: (place: number) => RawBuilder<never>) => Compilable<Row>,
  { comesAgain = values.length <= mostValues }: { comesAgain?: boolean } = {},
): CompiledQuery<Row> {
  const { adapter } = db.getExecutor();
  const known: Known = shapes.get(adapter) ?? new Map();
  shapes.set(adapter, known);
  const kept = known.get(shape) ?? keptOf(build(hole).compile());
  if (comesAgain) keep(known, shape, kept);
  // What stands under a shape was built for it, which the type system cannot follow.
  const query = kept.query as CompiledQuery<Row>;
  if (kept.isInOrder && query.parameters.length === values.length) return { ...query, parameters: values };
  return filled(query, (place) => values[Number(place)]);
}
