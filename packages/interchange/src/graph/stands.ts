import type { Entry } from '../files/entry.ts';
import { fieldsFrom, mark } from './fields.ts';
import { nameFrom } from './foreign.ts';
import type { Attributes, GraphNode } from './graph.ts';
import { plain } from './lists.ts';

/** What a node stands for. */
export interface Stand {
  kind: 'organisation' | 'relationship';
  key: string;
  name: string;
}

/** Whether Weft wrote this node or edge. */
export function isOurs(attributes: Attributes): boolean {
  return attributes.has(mark.record) && attributes.has(mark.key);
}

/** A record that Weft wrote. Its fields are checked by its schema straight after. */
export function ours(
  kind: 'organisation' | 'relationship',
  { key, name }: Omit<Stand, 'kind'>,
  attributes: Attributes,
  fields: object = {},
): Entry {
  return { kind, key, data: { name, ...fieldsFrom(kind, attributes), ...fields } } as Entry;
}

/** What each node stands for, by its id. */
export function standsOf(nodes: readonly GraphNode[]): Map<string, Stand> {
  const taken = new Set<string>();
  return new Map(
    nodes.map((node): [string, Stand] => {
      const name = nameFrom(node);
      const key = node.attributes.get(mark.key);
      if (!isOurs(node.attributes) || key === undefined) return [node.id, { kind: 'organisation', key: free(`name:${name}`, taken), name }];
      const kind = node.attributes.get(mark.record) === 'relationship' ? 'relationship' : 'organisation';
      // Its name as it is: spaces are made alike only in the names of other tools.
      return [node.id, { kind, key: plain(key), name: node.label ?? name }];
    }),
  );
}

/** A key of at most 200 characters that nothing else in the file has. The same file gives the same keys, so it can be brought in again. */
export function free(wanted: string, taken: Set<string>): string {
  const short = [...wanted].slice(0, 95).join('').trim();
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? short : `${short} ${count}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return key;
  }
}
