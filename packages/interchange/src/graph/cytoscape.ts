import { z } from 'zod';
import { parseAs } from '../files/parse.ts';
import type { Attributes, Graph, GraphEdge, GraphNode, Value } from './graph.ts';
import { numberFrom, valueFrom } from './lists.ts';

/** A graph as Cytoscape JSON (`.cyjs`), which Cytoscape.js and the desktop program read. */
export function writeCytoscape({ attributes, nodes, edges }: Graph): string {
  const content = {
    format_version: '1.0',
    generated_by: 'weft',
    data: Object.fromEntries(attributes),
    elements: {
      nodes: nodes.map(({ id, label, x, y, attributes: own }) => ({
        data: { id, ...named(label), ...Object.fromEntries(own) },
        ...(x === null || y === null ? {} : { position: { x, y } }),
      })),
      edges: edges.map(({ id, source, target, label, attributes: own }) => ({
        data: { id, source, target, ...named(label), ...Object.fromEntries(own) },
      })),
    },
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** Cytoscape.js styles by `label`, the desktop program by `name`. */
function named(label: string | null): { label?: string; name?: string } {
  return label === null ? {} : { label, name: label };
}

const idSchema = z.union([z.string(), z.number()]).transform(String);
const elementSchema = z.looseObject({
  data: z.looseObject({ id: idSchema.optional(), source: idSchema.optional(), target: idSchema.optional() }),
  position: z.looseObject({ x: z.unknown(), y: z.unknown() }).optional(),
});
type Element = z.output<typeof elementSchema>;
const elementsSchema = z.union([
  z.array(elementSchema).transform((all) => ({
    nodes: all.filter(({ data }) => data.source === undefined),
    edges: all.filter(({ data }) => data.source !== undefined),
  })),
  z.looseObject({ nodes: z.array(elementSchema).default([]), edges: z.array(elementSchema).default([]) }),
]);
const fileSchema = z.looseObject({ data: z.record(z.string(), z.unknown()).default({}), elements: elementsSchema });

/** Whether a JSON value is Cytoscape's: an object with `elements` of its making. */
export function isCytoscape(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('elements' in value)) return false;
  const { elements } = value;
  if (Array.isArray(elements))
    return !('connections' in value) && elements.every((each: unknown) => typeof each === 'object' && each !== null && 'data' in each);
  return typeof elements === 'object' && elements !== null && ('nodes' in elements || 'edges' in elements);
}

/** Cytoscape JSON as a graph. @throws InvalidError when its shape is wrong. */
export function readCytoscape(value: unknown): Graph {
  const { data, elements } = parseAs(fileSchema, value);
  return { attributes: attributesFrom(data, []), nodes: elements.nodes.map(nodeFrom), edges: elements.edges.map(edgeFrom) };
}

function nodeFrom({ data, position }: Element): GraphNode {
  return {
    id: data.id ?? '',
    label: labelOf(data),
    x: numberFrom(position?.x),
    y: numberFrom(position?.y),
    attributes: attributesFrom(data, ['id', 'label', 'name']),
  };
}

function edgeFrom({ data }: Element): GraphEdge {
  const { id = null, source = '', target = '' } = data;
  return { id, source, target, label: labelOf(data), attributes: attributesFrom(data, ['id', 'label', 'name', 'source', 'target']) };
}

function labelOf(data: Readonly<Record<string, unknown>>): string | null {
  const label = [data.label, data.name, data.shared_name].map(valueFrom).find((each) => each !== undefined);
  return label === undefined ? null : String(label);
}

function attributesFrom(data: Readonly<Record<string, unknown>>, without: readonly string[]): Attributes {
  return new Map(
    Object.entries(data).flatMap(([name, given]): [string, Value][] => {
      const value = valueFrom(given);
      return value === undefined || without.includes(name) ? [] : [[name, value]];
    }),
  );
}
