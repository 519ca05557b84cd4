import type { Attributes, Value } from './graph.ts';

/** The names of all attributes, in the order in which they first come, each with whether its values are numbers. */
export function columnsOf(items: readonly { attributes: Attributes }[]): Map<string, Value> {
  const columns = new Map<string, Value>();
  for (const { attributes } of items) for (const [name, value] of attributes) if (!columns.has(name)) columns.set(name, value);
  return columns;
}
