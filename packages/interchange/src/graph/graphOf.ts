import { type Entry, entriesOf, type FileWorkspace } from '../files/entry.ts';
import { carriedText, createCarrier } from './carried.ts';
import { attributesFrom, mark } from './fields.ts';
import type { Attributes, Graph, GraphEdge, GraphNode, Hubs, Value } from './graph.ts';
import { readable } from './readable.ts';

type Organisation = Entry<'organisation'>;
type Relationship = Entry<'relationship'>;

/**
 * What the map shows as a graph: each organisation a node, each relationship of two parties an edge. With more parties it is a node with
 * spokes, or an edge between each two of them; then the first carries what is known and the others its name, type, level and status.
 * Records that are not drawn come along with the first that needs them.
 */
export function graphOf(workspace: FileWorkspace, entries: readonly Entry[], hubs: Hubs): Graph {
  const bring = createCarrier(entries);
  const inWords = readable(entries);
  const places = new Map(entriesOf(entries, 'position').map(({ key, data }) => [key, data]));
  const attributesOf = (entry: Organisation | Relationship): [string, Value][] => {
    const carried = bring(entry);
    return [
      ...marked(entry),
      ...attributesFrom(entry.data),
      ...inWords(entry),
      ...(carried.length === 0 ? [] : [[mark.carries, carriedText(carried)] satisfies [string, Value]]),
    ];
  };
  const nodeOf = (entry: Organisation | Relationship): GraphNode => {
    const { x = null, y = null } = places.get(idOf(entry)) ?? {};
    return { id: idOf(entry), label: entry.data.name, x, y, attributes: new Map(attributesOf(entry)) };
  };
  const tieOf = (entry: Relationship): Attributes => {
    const place = places.get(idOf(entry));
    return new Map([...attributesOf(entry), ...(place === undefined ? [] : Object.entries({ x: place.x, y: place.y }))]);
  };
  const nodes = entriesOf(entries, 'organisation').map(nodeOf);
  const edges: GraphEdge[] = [];
  for (const entry of entriesOf(entries, 'relationship')) {
    if (entry.data.parties.length === 2) edges.push(...pairs(entry, tieOf(entry)));
    else if (hubs === 'expanded') edges.push(...pairs(entry, tieOf(entry)));
    else {
      nodes.push(nodeOf(entry));
      edges.push(...spokes(entry));
    }
  }
  return { attributes: attributesOfWorkspace(workspace), nodes, edges };
}

function attributesOfWorkspace({ name, slug, gssCode, reviewMonths, notice }: FileWorkspace): Attributes {
  return new Map(attributesFrom({ slug, gssCode, reviewMonths, notice })).set('name', name);
}

function idOf({ kind, key }: Organisation | Relationship): string {
  return `${kind}:${key}`;
}

function marked({ kind, key }: Pick<Entry, 'kind' | 'key'>): [string, Value][] {
  return [
    [mark.record, kind],
    [mark.key, key],
  ];
}

function spokes(entry: Relationship): GraphEdge[] {
  return entry.data.parties.map(({ organisationId, part }, index) => ({
    id: `party:${index + 1}:${entry.key}`,
    source: idOf(entry),
    target: `organisation:${organisationId}`,
    label: part,
    attributes: new Map([[mark.record, 'party'], ...(part === null ? [] : [['part', part] satisfies [string, Value]])]),
  }));
}

/** An edge between each two parties, in the order of the parties. */
function pairs(entry: Relationship, full: Attributes): GraphEdge[] {
  const { parties, name, types, level, status } = entry.data;
  const brief = new Map([...marked(entry), ...attributesFrom({ types, level, status })]);
  const ends = parties.flatMap((one, index) => parties.slice(index + 1).map((other) => [one.organisationId, other.organisationId]));
  return ends.map(([source, target], index) => ({
    id: index === 0 ? idOf(entry) : `pair:${index + 1}:${entry.key}`,
    source: `organisation:${source}`,
    target: `organisation:${target}`,
    label: name,
    attributes: index === 0 ? full : brief,
  }));
}
