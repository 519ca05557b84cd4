import { type Identifier, recordSchemas } from '@weft/domain';
import { z } from 'zod';
import type { Attributes, Value } from './graph.ts';
import { listed, plain } from './lists.ts';

/** The kinds of record that are drawn. */
export type Drawn = 'organisation' | 'relationship';

/** What Weft adds to the fields of a record: which it is, its key, and the records it brings along that are not drawn. */
export const mark = { record: 'weftRecord', key: 'weftKey', carries: 'weftCarries' } as const;

/** Written for people and other tools, out of what stands elsewhere; not read back. */
export const derived: ReadonlySet<string> = new Set(['area', 'areas', 'heldBy', 'runsThrough', 'primaryType', 'sources', 'part']);

/** Fields that go by another name in a graph, where `from` and `to` are the ends of an edge. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['from', 'startsOn'],
  ['to', 'endsOn'],
]);

/** Kept elsewhere: the name is the label, the others are not facts of the record. */
const apart: ReadonlySet<string> = new Set(['id', 'workspaceId', 'version', 'originKey', 'name']);

function fieldsOf(kind: Drawn): [name: string, schema: z.ZodType][] {
  return Object.entries<z.ZodType>(recordSchemas[kind].shape).filter(([name]) => !apart.has(name));
}

/** The names that attributes of a record have. */
export function attributeNames(kind: Drawn): string[] {
  return fieldsOf(kind).map(([name]) => renamed.get(name) ?? name);
}

/** The fields of a record as attributes; what is empty is left out. Groups of fields are written as JSON. */
export function attributesFrom(data: object): [string, Value][] {
  return Object.entries(data).flatMap(([name, value]: [string, unknown]): [string, Value][] => {
    if (value === null || apart.has(name) || (Array.isArray(value) && value.length === 0)) return [];
    const title = renamed.get(name) ?? name;
    if (Array.isArray(value)) return [[title, value.map((item: unknown) => itemFrom(name, item))]];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [[title, value]];
    return [[title, JSON.stringify(value)]];
  });
}

/** An identifier whose scheme its value begins with, as `GB-CHC-1234567` does, goes by its value alone. */
const schemeOf = /^([A-Z]{2,3}-[A-Z0-9]+)-/;

function itemFrom(name: string, item: unknown): string {
  if (typeof item === 'string') return item;
  if (name !== 'identifiers' || typeof item !== 'object' || item === null) return JSON.stringify(item);
  const { scheme, value } = item as Identifier;
  return schemeOf.exec(value)?.[1] === scheme ? value : JSON.stringify({ scheme, value });
}

/** The fields of a record out of attributes. What is not there is empty, or missing where its kind needs it, for the schema to say so. */
export function fieldsFrom(kind: Drawn, attributes: Attributes): Record<string, unknown> {
  return Object.fromEntries(
    fieldsOf(kind).map(([name, schema]) => {
      const value = attributes.get(renamed.get(name) ?? name);
      return [name, value === undefined || value === '' ? emptyOf(schema) : read(innerOf(schema), value)];
    }),
  );
}

function emptyOf(schema: z.ZodType): null | [] | undefined {
  if (schema.safeParse(null).success) return null;
  return innerOf(schema) instanceof z.ZodArray ? [] : undefined;
}

function innerOf(schema: unknown): unknown {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return innerOf(schema.unwrap());
  return schema instanceof z.ZodPipe ? innerOf(schema.in) : schema;
}

function read(schema: unknown, value: Value): unknown {
  if (schema instanceof z.ZodArray) {
    const inner = innerOf(schema.element);
    return listed(value).map((item) => (inner instanceof z.ZodObject ? groupFrom(item) : item));
  }
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return groupFrom(plain(value));
  if (schema instanceof z.ZodNumber) return typeof value === 'string' ? Number(value) : value;
  if (schema instanceof z.ZodBoolean) return typeof value === 'string' ? value === 'true' : value;
  return plain(value);
}

/** A group of fields written as JSON, or an identifier by its value alone; anything else as it is, for the schema to refuse. */
function groupFrom(text: string): unknown {
  const scheme = schemeOf.exec(text)?.[1];
  if (scheme !== undefined) return { scheme, value: text };
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
