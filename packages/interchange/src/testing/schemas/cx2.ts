import { z } from 'zod';

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const values = z.record(z.string(), value);
const dataType = z.enum(['string', 'double', 'boolean', 'integer', 'long', 'list_of_string', 'list_of_double', 'list_of_boolean']);
const declared = z.record(z.string(), z.strictObject({ d: dataType.optional(), a: z.string().optional(), v: value.optional() }));
const node = z.strictObject({ id: z.int(), x: z.number().optional(), y: z.number().optional(), z: z.number().optional(), v: values });
const edge = z.strictObject({ id: z.int(), s: z.int(), t: z.int(), v: values });

/**
 * What CX2 lets a whole network be (cytoscape.org/cx/cx2, version 2): its descriptor first and its status last, one aspect to an object,
 * what is declared before what uses it, as many elements as are announced, every value of its declared type, every edge between nodes.
 */
export const cx2Schema = z
  .tuple([
    z.strictObject({ CXVersion: z.literal('2.0'), hasFragments: z.literal(false) }),
    z.strictObject({ metaData: z.array(z.strictObject({ name: z.string(), elementCount: z.int().nonnegative() })) }),
    z.strictObject({
      attributeDeclarations: z.tuple([
        z.strictObject({ networkAttributes: z.record(z.string(), z.strictObject({ d: dataType })), nodes: declared, edges: declared }),
      ]),
    }),
    z.strictObject({ networkAttributes: z.tuple([values]) }),
    z.strictObject({ nodes: z.array(node) }),
    z.strictObject({ edges: z.array(edge) }),
    z.strictObject({ status: z.tuple([z.strictObject({ error: z.string(), success: z.literal(true) })]) }),
  ])
  .superRefine((file, context) => {
    const [, { metaData }, { attributeDeclarations }, { networkAttributes }, { nodes }, { edges }] = file;
    const refuse = (message: string) => context.addIssue({ code: 'custom', message });
    const counts = { attributeDeclarations: 1, networkAttributes: 1, nodes: nodes.length, edges: edges.length };
    for (const [name, count] of Object.entries(counts)) {
      const said = metaData.filter((each) => each.name === name).map(({ elementCount }) => elementCount);
      if (said.length !== 1 || said[0] !== count) refuse(`${name} announces ${said.join()} elements and has ${count}`);
    }
    const [declarations] = attributeDeclarations;
    const each: [Record<string, { d?: string | undefined }>, Record<string, unknown>][] = [
      [declarations.networkAttributes, networkAttributes[0]],
      ...nodes.map((one): [typeof declarations.nodes, typeof one.v] => [declarations.nodes, one.v]),
      ...edges.map((one): [typeof declarations.edges, typeof one.v] => [declarations.edges, one.v]),
    ];
    for (const [known, own] of each) {
      for (const [name, given] of Object.entries(own)) {
        if (typeOf(given) !== known[name]?.d) refuse(`${name} is ${typeOf(given)} and is declared as ${known[name]?.d}`);
      }
    }
    const ids = new Set(nodes.map(({ id }) => id));
    if (ids.size < nodes.length) refuse('two nodes have one id');
    if (new Set(edges.map(({ id }) => id)).size < edges.length) refuse('two edges have one id');
    for (const { id, s, t } of edges) if (!ids.has(s) || !ids.has(t)) refuse(`edge ${id} ends nowhere`);
  });

function typeOf(given: unknown): string {
  if (Array.isArray(given)) return 'list_of_string';
  return typeof given === 'number' ? 'double' : typeof given;
}
