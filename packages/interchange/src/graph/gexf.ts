import { columnsOf } from './columns.ts';
import type { Attributes, Graph, GraphEdge, GraphNode, Value } from './graph.ts';
import { unfitForXml, withFitIds } from './ids.ts';
import { numberFrom, plain } from './lists.ts';
import { element, within, type XmlElement } from './xml.ts';

/** A graph as GEXF 1.3. Lists are parted by `|`. Of the workspace it holds the name and the short name. Specification: gexf.net. */
export function writeGexf(graph: Graph): string {
  const { attributes, nodes, edges } = withFitIds(graph, unfitForXml);
  const columns = { node: idsOf(nodes), edge: idsOf(edges) };
  const kinds = kindsOf(edges);
  const text = (name: string) => plain(attributes.get(name) ?? '');
  const content = [
    element('meta', {}, [element('creator', {}, 'Weft'), element('keywords', {}, text('slug')), element('description', {}, text('name'))]),
    element('graph', { mode: 'static', defaultedgetype: 'undirected', idtype: 'string' }, [
      ...(['node', 'edge'] as const).map((name) => declared(name, columns[name])),
      element(
        'nodes',
        { count: String(nodes.length) },
        nodes.map((node) => nodeXml(node, columns.node)),
      ),
      element(
        'edges',
        { count: String(edges.length) },
        edges.map((edge, index) => edgeXml(edge, kinds[index] ?? null, columns.edge)),
      ),
    ]),
  ];
  const spaces = {
    xmlns: 'http://gexf.net/1.3',
    'xmlns:viz': 'http://gexf.net/1.3/viz',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const root = element(
    'gexf',
    { ...spaces, 'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd', version: '1.3' },
    content,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

interface Column {
  id: string;
  type: string;
}

function idsOf(items: readonly { attributes: Attributes }[]): Map<string, Column> {
  return new Map(
    [...columnsOf(items)].map(([name, value], index) => {
      const type = typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string';
      return [name, { id: String(index), type }];
    }),
  );
}

function declared(name: 'node' | 'edge', columns: ReadonlyMap<string, Column>): string {
  return element(
    'attributes',
    { class: name, mode: 'static' },
    [...columns].map(([title, { id, type }]) => element('attribute', { id, title, type })),
  );
}

function values(attributes: Attributes, columns: ReadonlyMap<string, Column>): string[] {
  if (attributes.size === 0) return [];
  return [
    element(
      'attvalues',
      {},
      [...attributes].map(([name, value]) => element('attvalue', { for: columns.get(name)?.id ?? name, value: plain(value) })),
    ),
  ];
}

function nodeXml({ id, label, x, y, attributes }: GraphNode, columns: ReadonlyMap<string, Column>): string {
  const place = x === null || y === null ? [] : [element('viz:position', { x: String(x), y: String(y), z: '0' })];
  return element('node', { id, label: label ?? id }, [...values(attributes, columns), ...place]);
}

function edgeXml({ id, source, target, label, attributes }: GraphEdge, kind: string | null, columns: ReadonlyMap<string, Column>): string {
  return element('edge', { id, source, target, kind, label }, values(attributes, columns));
}

/** Edges that join the same two nodes as one before have a kind of their own, or tools would make one of them. */
function kindsOf(edges: readonly GraphEdge[]): (string | null)[] {
  const seen = new Map<string, number>();
  return edges.map(({ source, target }) => {
    const ends = [source, target].sort().join('\n');
    const count = (seen.get(ends) ?? 0) + 1;
    seen.set(ends, count);
    return count === 1 ? null : `parallel ${count}`;
  });
}

/** The root of a GEXF text as a graph. Nodes within nodes are read as if they stood beside them. */
export function readGexf(root: XmlElement): Graph {
  const meta = within(root, 'meta')[0];
  const said = (name: string) => (meta === undefined ? '' : (within(meta, name)[0]?.text.trim() ?? ''));
  const graph = within(root, 'graph')[0];
  const titles = (name: string) =>
    new Map(
      (graph === undefined ? [] : within(graph, 'attributes'))
        .filter(({ attributes }) => attributes.get('class') === name)
        .flatMap((each) => within(each, 'attribute'))
        .map(({ attributes }) => [attributes.get('id') ?? '', attributes.get('title') ?? attributes.get('id') ?? '']),
    );
  const [nodeTitles, edgeTitles] = [titles('node'), titles('edge')];
  return {
    attributes: new Map([
      ...(said('description') === '' ? [] : [['name', said('description')] as const]),
      ...(said('creator') === 'Weft' ? [['slug', said('keywords')] as const] : []),
    ]),
    nodes: elementsIn(graph, 'nodes', 'node').map((node) => nodeFrom(node, nodeTitles)),
    edges: elementsIn(graph, 'edges', 'edge').map((edge) => edgeFrom(edge, edgeTitles)),
  };
}

function elementsIn(parent: XmlElement | undefined, list: string, name: string): XmlElement[] {
  if (parent === undefined) return [];
  return within(parent, list).flatMap((each) => within(each, name).flatMap((one) => [one, ...elementsIn(one, list, name)]));
}

function valuesOf(owner: XmlElement, titles: ReadonlyMap<string, string>): Map<string, Value> {
  const given = within(owner, 'attvalues').flatMap((each) => within(each, 'attvalue'));
  return new Map(
    given.flatMap(({ attributes }): [string, Value][] => {
      const key = attributes.get('for') ?? '';
      const value = attributes.get('value') ?? '';
      return value === '' ? [] : [[titles.get(key) ?? key, value]];
    }),
  );
}

function nodeFrom(node: XmlElement, titles: ReadonlyMap<string, string>): GraphNode {
  const place = within(node, 'position')[0]?.attributes;
  return {
    id: node.attributes.get('id') ?? '',
    label: node.attributes.get('label') ?? null,
    x: numberFrom(place?.get('x')),
    y: numberFrom(place?.get('y')),
    attributes: valuesOf(node, titles),
  };
}

function edgeFrom(edge: XmlElement, titles: ReadonlyMap<string, string>): GraphEdge {
  const [source = '', target = ''] = [edge.attributes.get('source'), edge.attributes.get('target')];
  return {
    id: edge.attributes.get('id') ?? null,
    source,
    target,
    label: edge.attributes.get('label') ?? null,
    attributes: valuesOf(edge, titles),
  };
}
