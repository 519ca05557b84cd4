import { z } from 'zod';
import { parseAs } from '../files/parse.ts';
import { columnsOf } from './columns.ts';
import type { Attributes, Graph, Value } from './graph.ts';
import { plain, valueFrom } from './lists.ts';

/**
 * A graph as CX2, the Cytoscape exchange format: nodes and edges go by whole numbers, and every attribute is declared.
 * Specification: cytoscape.org/cx/cx2.
 */
export function writeCx2({ attributes, nodes, edges }: Graph): string {
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]));
  const [nodeItems, edgeItems] = [nodes.map(named), edges.map(named)];
  const aspects = {
    attributeDeclarations: [{ networkAttributes: declared([{ attributes }]), nodes: declared(nodeItems), edges: declared(edgeItems) }],
    networkAttributes: [Object.fromEntries(attributes)],
    nodes: nodes.map(({ x, y }, id) => ({ id, ...(x === null || y === null ? {} : { x, y }), v: valuesOf(nodeItems[id]) })),
    edges: edges.map(({ source, target }, id) => ({ id, s: numbers.get(source), t: numbers.get(target), v: valuesOf(edgeItems[id]) })),
  };
  const metaData = Object.entries(aspects).map(([name, elements]) => ({ name, elementCount: elements.length }));
  const content = [
    { CXVersion: '2.0', hasFragments: false },
    { metaData },
    ...Object.entries(aspects).map(([name, elements]) => ({ [name]: elements })),
    { status: [{ error: '', success: true }] },
  ];
  return `${JSON.stringify(content, null, 1)}\n`;
}

function named({ label, attributes }: { label: string | null; attributes: Attributes }): { attributes: Attributes } {
  return { attributes: new Map([...(label === null ? [] : [['name', label] as const]), ...attributes]) };
}

function valuesOf(item: { attributes: Attributes } | undefined): Record<string, Value> {
  return Object.fromEntries(item?.attributes ?? []);
}

function declared(items: readonly { attributes: Attributes }[]): Record<string, { d: string }> {
  return Object.fromEntries([...columnsOf(items)].map(([name, value]) => [name, { d: typeOf(value) }]));
}

function typeOf(value: Value): string {
  if (typeof value === 'object') return 'list_of_string';
  if (typeof value === 'number') return 'double';
  return typeof value;
}

const declarationsSchema = z.record(z.string(), z.looseObject({ a: z.string().optional(), v: z.unknown().optional() }));
const numberSchema = z.union([z.int(), z.string()]).transform(String);
const valuesSchema = z.record(z.string(), z.unknown()).default({});
const nodeSchema = z.looseObject({ id: numberSchema, x: z.number().optional(), y: z.number().optional(), v: valuesSchema });
const edgeSchema = z.looseObject({ id: numberSchema.optional(), s: numberSchema, t: numberSchema, v: valuesSchema });
const aspectSchema = z.looseObject({
  attributeDeclarations: z
    .array(z.looseObject({ nodes: declarationsSchema.default({}), edges: declarationsSchema.default({}) }))
    .default([]),
  networkAttributes: z.array(z.record(z.string(), z.unknown())).default([]),
  nodes: z.array(nodeSchema).default([]),
  edges: z.array(edgeSchema).default([]),
});

/** Whether a JSON value is a CX2 file: a list that starts with its descriptor. */
export function isCx2(value: unknown): boolean {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === 'object' && first !== null && 'CXVersion' in first && String(first.CXVersion).startsWith('2');
}

/** A CX2 file as a graph; its aspects may come in pieces and in any order. @throws InvalidError when its shape is wrong. */
export function readCx2(value: unknown): Graph {
  const aspects = parseAs(z.array(aspectSchema), value);
  const [declaration] = aspects.flatMap((aspect) => aspect.attributeDeclarations);
  const { nodes: ofNodes = {}, edges: ofEdges = {} } = declaration ?? {};
  return {
    attributes: attributesFrom(Object.assign({}, ...aspects.flatMap((aspect) => aspect.networkAttributes)), {}),
    nodes: aspects
      .flatMap((aspect) => aspect.nodes)
      .map(({ id, x = null, y = null, v }) => ({ id, x, y, ...labelled(attributesFrom(v, ofNodes)) })),
    edges: aspects
      .flatMap((aspect) => aspect.edges)
      .map(({ id = null, s, t, v }) => ({ id, source: s, target: t, ...labelled(attributesFrom(v, ofEdges)) })),
  };
}

/** The values of an element under their full names, and the declared value where it has none of its own. */
function attributesFrom(values: Readonly<Record<string, unknown>>, declarations: z.output<typeof declarationsSchema>): Map<string, Value> {
  const names = new Map(Object.entries(declarations).flatMap(([name, { a }]) => (a === undefined ? [] : [[a, name]])));
  const defaults = Object.entries(declarations).flatMap(([name, { v }]) => (v === undefined ? [] : [[name, v] as const]));
  const own = Object.entries(values).map(([name, value]) => [names.get(name) ?? name, value] as const);
  return new Map(
    [...new Map([...defaults, ...own])].flatMap(([name, given]): [string, Value][] => {
      const value = valueFrom(given);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function labelled(attributes: Map<string, Value>): { label: string | null; attributes: Attributes } {
  const label = attributes.get('name');
  attributes.delete('name');
  return { label: label === undefined ? null : plain(label), attributes };
}
