import { columnsOf } from './columns.ts';
import type { Attributes, Graph, GraphEdge, GraphNode, Value } from './graph.ts';
import { unfitForXml, withFitIds } from './ids.ts';
import { numberFrom, plain } from './lists.ts';
import { element, within, type XmlElement } from './xml.ts';

type Domain = 'graph' | 'node' | 'edge';

/** What GraphML says by attributes that others say by fields of their own. */
interface Told {
  attributes: Attributes;
}

/** A graph as GraphML. Lists are parted by `|`. Specification: graphml.graphdrawing.org. */
export function writeGraphml(graph: Graph): string {
  const { attributes, nodes, edges } = withFitIds(graph, unfitForXml);
  const told = {
    graph: [{ attributes }],
    node: nodes.map((node) => toldOf(node.label, node.attributes, node)),
    edge: edges.map((edge) => toldOf(edge.label, edge.attributes)),
  } satisfies Record<Domain, Told[]>;
  const keys = { graph: keysOf('graph', told.graph), node: keysOf('node', told.node), edge: keysOf('edge', told.edge) };
  const data = (domain: Domain, { attributes: given }: Told) =>
    [...given].map(([name, value]) => element('data', { key: keys[domain].get(name)?.id ?? name }, plain(value)));
  const content = [
    ...data('graph', { attributes }),
    ...nodes.map(({ id }, index) => element('node', { id }, data('node', told.node[index] ?? { attributes: new Map() }))),
    ...edges.map(({ id, source, target }, index) =>
      element('edge', { id, source, target }, data('edge', told.edge[index] ?? { attributes: new Map() })),
    ),
  ];
  const root = element(
    'graphml',
    {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
    },
    [
      ...Object.values(keys).flatMap((each) => [...each.values()].map(({ xml }) => xml)),
      element('graph', { id: 'weft', edgedefault: 'undirected' }, content),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function toldOf(label: string | null, attributes: Attributes, place: { x: number | null; y: number | null } = { x: null, y: null }): Told {
  const named: [string, Value][] = label === null ? [] : [['label', label]];
  const placed = Object.entries(place).flatMap(([name, value]): [string, Value][] =>
    (name === 'x' || name === 'y') && typeof value === 'number' ? [[name, value]] : [],
  );
  return { attributes: new Map([...named, ...placed, ...attributes]) };
}

function keysOf(domain: Domain, items: readonly Told[]): Map<string, { id: string; xml: string }> {
  return new Map(
    [...columnsOf(items)].map(([name, value], index) => {
      const id = `${domain}${index}`;
      const type = typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string';
      return [name, { id, xml: element('key', { id, for: domain, 'attr.name': name, 'attr.type': type }) }];
    }),
  );
}

/** The root of a GraphML text as a graph. Graphs within nodes (groups) are read as if they stood beside them. */
export function readGraphml(root: XmlElement): Graph {
  const names = new Map(
    within(root, 'key').map(({ attributes }) => [attributes.get('id') ?? '', attributes.get('attr.name') ?? attributes.get('id') ?? '']),
  );
  const graphs = within(root, 'graph').flatMap((graph) => [graph, ...nested(graph)]);
  const [first] = graphs;
  return {
    attributes: first === undefined ? new Map() : dataOf(first, names),
    nodes: graphs.flatMap((graph) => within(graph, 'node').map((node) => nodeFrom(node, names))),
    edges: graphs.flatMap((graph) => within(graph, 'edge').map((edge) => edgeFrom(edge, names))),
  };
}

function nested(graph: XmlElement): XmlElement[] {
  return within(graph, 'node').flatMap((node) => within(node, 'graph').flatMap((inner) => [inner, ...nested(inner)]));
}

function dataOf(owner: XmlElement, names: ReadonlyMap<string, string>): Map<string, Value> {
  return new Map(
    within(owner, 'data').flatMap(({ attributes, text, children }): [string, Value][] => {
      const key = attributes.get('key') ?? '';
      // What yEd draws has elements of its own; only the label among them says anything.
      const said = children.length === 0 ? text : (deepText(children) ?? '');
      return said === '' ? [] : [[children.length === 0 ? (names.get(key) ?? key) : 'label', said]];
    }),
  );
}

function deepText(elements: readonly XmlElement[]): string | null {
  for (const { name, text, children } of elements) {
    const found = /^(NodeLabel|EdgeLabel)$/.test(name) && text.trim() !== '' ? text : deepText(children);
    if (found !== null) return found;
  }
  return null;
}

function nodeFrom(node: XmlElement, names: ReadonlyMap<string, string>): GraphNode {
  const { label, x, y, attributes } = parts(dataOf(node, names));
  return { id: node.attributes.get('id') ?? '', label, x: numberFrom(x), y: numberFrom(y), attributes };
}

function edgeFrom(edge: XmlElement, names: ReadonlyMap<string, string>): GraphEdge {
  const { label, x, y, attributes } = parts(dataOf(edge, names));
  for (const [name, value] of Object.entries({ x, y })) if (value !== undefined) attributes.set(name, value);
  const [source = '', target = ''] = [edge.attributes.get('source'), edge.attributes.get('target')];
  return { id: edge.attributes.get('id') ?? null, source, target, label, attributes };
}

function parts(data: Map<string, Value>): {
  label: string | null;
  x: Value | undefined;
  y: Value | undefined;
  attributes: Map<string, Value>;
} {
  const label = ['label', 'Label', 'name', 'Name'].map((name) => data.get(name)).find((value) => value !== undefined);
  const { x, y } = { x: data.get('x'), y: data.get('y') };
  for (const name of ['label', 'x', 'y']) data.delete(name);
  return { label: label === undefined ? null : plain(label), x, y, attributes: data };
}
