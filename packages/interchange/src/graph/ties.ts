import type { Entry, LeftOut } from '../files/entry.ts';
import { fieldsFrom, mark } from './fields.ts';
import { relationshipFrom } from './foreign.ts';
import type { Attributes, Graph, GraphEdge, Value } from './graph.ts';
import { numberFrom, plain } from './lists.ts';
import { free, isOurs, ours, type Stand } from './stands.ts';

type Parties = Entry<'relationship'>['data']['parties'];

/** A relationship that Weft wrote, gathered from its node or its edges. */
interface Gathered {
  name: string;
  attributes: Map<string, Value>;
  /** The organisations that its edges reach, with the part that an edge gives them. */
  ends: Map<string, string | null>;
}

interface Ties {
  records: Entry[];
  places: Entry[];
  left: LeftOut[];
  assumed: number;
}

/** The relationships of a graph: hubs with their spokes, edges that Weft wrote, and edges of other tools. */
export function tiesOf({ nodes, edges }: Graph, stands: ReadonlyMap<string, Stand>): Ties {
  const gathered = new Map<string, Gathered>();
  for (const { id, attributes } of nodes) {
    const stand = stands.get(id);
    if (stand?.kind === 'relationship') gathered.set(stand.key, { name: stand.name, attributes: new Map(attributes), ends: new Map() });
  }
  const foreign: { edge: GraphEdge; ends: Stand[] }[] = [];
  let lost = 0;
  for (const edge of edges) {
    const ends = [edge.source, edge.target].flatMap((end) => stands.get(end) ?? []);
    const [organisations, hubs] = (['organisation', 'relationship'] as const).map((kind) => ends.filter((each) => each.kind === kind));
    const [organisation, other] = organisations ?? [];
    const [hub] = hubs ?? [];
    if (organisation !== undefined && hub !== undefined) addSpoke(gathered.get(hub.key), organisation.key, edge.attributes);
    else if (organisation === undefined || other === undefined || organisation.key === other.key) lost += 1;
    else if (isOurs(edge.attributes)) addPair(gathered, edge, [organisation.key, other.key]);
    else foreign.push({ edge, ends: [organisation, other] });
  }
  const taken = new Set(gathered.keys());
  const adopted = foreign.map(({ edge, ends }) => relationshipFrom(free(keyFor(edge, ends), taken), edge, ends));
  return {
    records: [
      ...[...gathered].map(([key, { name, attributes, ends }]) =>
        ours('relationship', { key, name }, attributes, { parties: partiesOf(attributes, ends) }),
      ),
      ...adopted.map(({ entry }) => entry),
    ],
    places: edges.flatMap(({ attributes }) => placeOf(attributes)),
    left: [{ what: 'ties', count: lost, why: 'A relationship joins two or more different organisations, and these do not.' }],
    assumed: adopted.filter(({ assumed }) => assumed).length,
  };
}

function addSpoke(hub: Gathered | undefined, key: string, attributes: Attributes): void {
  const part = attributes.get('part');
  if (hub !== undefined && !hub.ends.has(key)) hub.ends.set(key, part === undefined ? null : plain(part));
}

function addPair(gathered: Map<string, Gathered>, edge: GraphEdge, keys: readonly string[]): void {
  const key = plain(edge.attributes.get(mark.key) ?? '');
  const known = gathered.get(key) ?? {
    name: edge.label ?? '',
    attributes: new Map<string, Value>(),
    ends: new Map<string, string | null>(),
  };
  for (const [name, value] of edge.attributes) if (!known.attributes.has(name)) known.attributes.set(name, value);
  for (const end of keys) if (!known.ends.has(end)) known.ends.set(end, null);
  gathered.set(key, known);
}

/** Who is a party is what the edges say; in which order, and in which part, is what Weft wrote beside them. */
function partiesOf(attributes: Attributes, ends: ReadonlyMap<string, string | null>): Parties {
  const written = fieldsFrom('relationship', attributes).parties;
  const known = (Array.isArray(written) ? written : []) as Parties;
  const kept = known.filter((party) => ends.has(party?.organisationId));
  const added = [...ends].filter(([key]) => !kept.some((party) => party.organisationId === key));
  return [...kept, ...added.map(([organisationId, part]) => ({ organisationId, part }))];
}

function placeOf(attributes: Attributes): Entry[] {
  const [x, y] = [numberFrom(attributes.get('x')), numberFrom(attributes.get('y'))];
  if (!isOurs(attributes) || x === null || y === null) return [];
  return [{ kind: 'position', key: `relationship:${plain(attributes.get(mark.key) ?? '')}`, data: { x, y } }];
}

/** By its ends and its label, since ids of other tools are often numbers that the next file has too. */
function keyFor(edge: GraphEdge, ends: readonly Stand[]): string {
  const short = ends.map(({ name }) => [...name].slice(0, 60).join(''));
  return `tie:${[...short, ...(edge.label === null ? [] : [[...edge.label].slice(0, 40).join('')])].join('|')}`;
}
