import { expect, test } from 'vitest';
import { z } from 'zod';
import { idSchema } from '../values/id.ts';
import { links } from './links.ts';
import { recordKinds, recordSchemas } from './records.ts';

/** The paths of a schema at which an id stands, `*` for each item of a list. */
function idPaths(schema: unknown, path: readonly string[] = []): string[] {
  if (schema === idSchema) return [path.join('.')];
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return idPaths(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return idPaths(schema.element, [...path, '*']);
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([field, inner]) => idPaths(inner, [...path, field]));
  return [];
}

test.each(recordKinds)('every id in a record of the kind %s is known to point to something', (kind) => {
  const own = ['id', 'workspaceId'];
  const found = idPaths(recordSchemas[kind]).filter((path) => !own.includes(path));
  expect(found.sort()).toEqual(Object.keys(links[kind]).sort());
});
