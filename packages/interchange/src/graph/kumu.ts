import { attributeNames, mark } from './fields.ts';
import type { Graph, GraphEdge, GraphNode, Value } from './graph.ts';
import { withFitIds } from './ids.ts';
import { numberFrom, plain } from './lists.ts';

/** An element or a connection as Kumu has it: fields by name, its own first. */
export type KumuItem = ReadonlyMap<string, Value>;

/** What a Kumu project holds. */
export interface Kumu {
  elements: readonly KumuItem[];
  connections: readonly KumuItem[];
}

/** A graph as Kumu has it: an organisation's kind is its type and its notes the description; ids have no `_` and no `.`. Source: Kumu's import guides. */
export function kumuFrom(graph: Graph): Kumu {
  const { nodes, edges } = withFitIds(graph, /[_.]/g);
  return { elements: nodes.map(elementFrom), connections: edges.map(connectionFrom) };
}

function elementFrom({ id, label, x, y, attributes }: GraphNode): KumuItem {
  const own = new Map(attributes);
  const type = own.get('kind') ?? own.get(mark.record);
  own.delete('kind');
  return item({ id, label: label ?? id, type, description: taken(own, 'notes') }, own, x === null || y === null ? {} : { x, y });
}

function connectionFrom({ id, source, target, label, attributes }: GraphEdge): KumuItem {
  const own = new Map(attributes);
  const type = own.get('primaryType') ?? own.get(mark.record);
  const ends = { id: id ?? undefined, from: source, to: target, direction: 'undirected' };
  return item({ ...ends, type, label: label ?? undefined, description: taken(own, 'notes') }, own, {});
}

function taken(attributes: Map<string, Value>, name: string): Value | undefined {
  const value = attributes.get(name);
  attributes.delete(name);
  return value;
}

function item(first: Readonly<Record<string, Value | undefined>>, own: ReadonlyMap<string, Value>, last: Record<string, Value>): KumuItem {
  const given = Object.entries(first).flatMap(([name, value]): [string, Value][] => (value === undefined ? [] : [[name, value]]));
  return new Map([...given, ...own, ...Object.entries(last)]);
}

/**
 * What Kumu holds as a graph. Connections find their elements by id, or else by label; where there are no elements at all, by label alone.
 * @param places where items stand in their files, in words.
 */
export function graphFromKumu({ elements, connections }: Kumu, places: ReadonlyMap<KumuItem, string> = new Map()): Graph {
  const nodes = elements.map((each) => ({ ...nodeFrom(fielded(each)), at: places.get(each) }));
  const byLabel = new Map(nodes.flatMap(({ id, label }): [string, string][] => (label === null ? [] : [[label, id]])));
  const ids = new Set(nodes.map(({ id }) => id));
  const find = (end: string) => (ids.has(end) ? end : (byLabel.get(end) ?? end));
  const edges = connections.map((each) => ({ ...edgeFrom(fielded(each), find), at: places.get(each) }));
  const alone = elements.length === 0 && edges.every(({ attributes }) => !attributes.has(mark.record));
  const ends = alone ? new Set(edges.flatMap(({ source, target }) => [source, target])) : [];
  return { attributes: new Map(), nodes: [...nodes, ...[...ends].map((id) => nodeFrom(new Map([['label', id]])))], edges };
}

const spelt = new Map(
  [
    'id',
    'label',
    'type',
    'description',
    'from',
    'to',
    'direction',
    'x',
    'y',
    'part',
    ...Object.values(mark),
    ...attributeNames('organisation'),
    ...attributeNames('relationship'),
  ].map((name) => [name.toLowerCase(), name]),
);

/** Fields under the names that Weft writes: Kumu keeps names in small letters, spreadsheets write them in capitals. */
function fielded(given: KumuItem): Map<string, Value> {
  return new Map([...given].map(([name, value]) => [spelt.get(name.toLowerCase()) ?? name, value]));
}

function nodeFrom(given: KumuItem): GraphNode {
  const own = new Map(given);
  const label = taken(own, 'label');
  const id = taken(own, 'id') ?? label ?? '';
  const [x, y] = [numberFrom(taken(own, 'x')), numberFrom(taken(own, 'y'))];
  if (own.get(mark.record) === 'organisation') rename(own, 'type', 'kind');
  else if (own.has(mark.record)) own.delete('type');
  return { id: plain(id), label: label === undefined ? null : plain(label), x, y, attributes: noted(own) };
}

function edgeFrom(given: KumuItem, find: (end: string) => string): GraphEdge {
  const own = new Map(given);
  const [id, label] = [taken(own, 'id'), taken(own, 'label')];
  const [source, target] = [find(plain(taken(own, 'from') ?? '')), find(plain(taken(own, 'to') ?? ''))];
  own.delete('direction');
  if (own.has(mark.record)) own.delete('type');
  return {
    id: id === undefined ? null : plain(id),
    source,
    target,
    label: label === undefined ? null : plain(label),
    attributes: noted(own),
  };
}

function noted(own: Map<string, Value>): Map<string, Value> {
  if (own.has(mark.record)) rename(own, 'description', 'notes');
  return own;
}

function rename(own: Map<string, Value>, from: string, to: string): void {
  const value = taken(own, from);
  if (value !== undefined) own.set(to, value);
}
