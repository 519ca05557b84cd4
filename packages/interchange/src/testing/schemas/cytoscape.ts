import { z } from 'zod';

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
/** `parent` would put a node inside another, and the desktop program keeps names with `SUID` in them for itself. */
const free = z.string().refine((name) => name !== 'parent' && !name.includes('SUID'));
const data = <S extends z.ZodRawShape>(shape: S) => z.object(shape).catchall(value);
const named = (each: object) => Object.keys(each).every((name) => free.safeParse(name).success);

/**
 * What Cytoscape JSON is, as Cytoscape.js (js.cytoscape.org, "Elements JSON") and the desktop program describe it: nodes and edges apart,
 * each with an id that is text and that nothing else has, edges between nodes, places of two numbers.
 */
export const cytoscapeSchema = z
  .strictObject({
    format_version: z.string(),
    generated_by: z.string(),
    data: z.record(z.string(), value),
    elements: z.strictObject({
      nodes: z.array(
        z.strictObject({
          data: data({ id: z.string().min(1) }).refine(named),
          position: z.strictObject({ x: z.number(), y: z.number() }).optional(),
        }),
      ),
      edges: z.array(z.strictObject({ data: data({ id: z.string().min(1), source: z.string(), target: z.string() }).refine(named) })),
    }),
  })
  .superRefine(({ elements: { nodes, edges } }, context) => {
    const ids = [...nodes, ...edges].map((each) => each.data.id);
    if (new Set(ids).size < ids.length) context.addIssue({ code: 'custom', message: 'two elements have one id' });
    const known = new Set(nodes.map((each) => each.data.id));
    for (const each of edges) {
      if (!known.has(each.data.source) || !known.has(each.data.target))
        context.addIssue({ code: 'custom', message: `${each.data.id} ends nowhere` });
    }
  });
