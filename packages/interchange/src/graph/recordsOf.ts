import { type OrganisationKinds, slugSchema, type Workspace } from '@weft/domain';
import type { Entry, FileWorkspace, LeftOut } from '../files/entry.ts';
import type { FileContent } from '../files/format.ts';
import { leftOut } from '../files/left.ts';
import { carriedFrom } from './carried.ts';
import { refuseBrokenGraph } from './checkGraph.ts';
import { attributeNames, derived, mark } from './fields.ts';
import { organisationFrom } from './foreign.ts';
import type { Attributes, Graph, GraphNode } from './graph.ts';
import { listed, plain } from './lists.ts';
import { isOurs, ours, type Stand, standsOf } from './stands.ts';
import { tiesOf } from './ties.ts';

/** Months without a word after which a relationship of a new workspace counts as stale; each workspace can change its own. */
const reviewMonths = 12;

/**
 * A graph as records: what Weft wrote as it was, and what other tools wrote as organisations and relationships of which little is known.
 * @param into the short name of the workspace it is brought into, when the file does not name one.
 * @throws InvalidError when nodes are there twice or edges end nowhere.
 */
export function recordsOf(schema: string, graph: Graph, kinds: OrganisationKinds, into: string | null): FileContent {
  refuseBrokenGraph(graph);
  const stands = standsOf(graph.nodes);
  const adopted = graph.nodes.flatMap((node) => {
    const stand = stands.get(node.id);
    return stand === undefined || isOurs(node.attributes) ? [] : [organisationFrom(stand.key, node, kinds)];
  });
  const organisations = graph.nodes.flatMap((node): Entry[] => {
    const stand = stands.get(node.id);
    return stand?.kind === 'organisation' && isOurs(node.attributes) ? [ours('organisation', stand, node.attributes)] : [];
  });
  const ties = tiesOf(graph, stands);
  const workspace = workspaceFrom(graph.attributes, into);
  return {
    schema,
    workspace,
    notice: workspace?.notice ?? null,
    records: [
      ...carriedBy([...graph.nodes, ...graph.edges].map(({ attributes }) => attributes)),
      ...organisations,
      ...adopted.map(({ entry }) => entry),
      ...ties.records,
      ...placesOf(graph.nodes, stands),
      ...ties.places,
    ],
    left: leftOut([...ties.left, ...leftOf(graph)]),
    assumed: leftOut([
      {
        what: 'organisations of no known kind',
        count: adopted.filter(({ assumed }) => assumed).length,
        why: 'The file does not say what they are, so their kind is left as not known. Choose one on each organisation’s page.',
      },
      {
        what: 'ongoing relationships',
        count: ties.assumed,
        why: 'The file names none of the five types, and every relationship has one, so the widest is taken. Their level and status stay unknown.',
      },
    ]),
  };
}

function carriedBy(attributes: readonly Attributes[]): Entry[] {
  const found = new Map<string, Entry>();
  for (const item of attributes.flatMap((each) => listed(each.get(mark.carries) ?? []))) {
    const entry = carriedFrom(item);
    if (entry !== null && !found.has(`${entry.kind} ${entry.key}`)) found.set(`${entry.kind} ${entry.key}`, entry);
  }
  return [...found.values()];
}

/** Only Weft's own nodes keep their places: those of other tools are drawn to another scale. */
function placesOf(nodes: readonly GraphNode[], stands: ReadonlyMap<string, Stand>): Entry[] {
  return nodes.flatMap(({ id, x, y, attributes }): Entry[] => {
    const stand = stands.get(id);
    return stand === undefined || x === null || y === null || !isOurs(attributes)
      ? []
      : [{ kind: 'position', key: `${stand.kind}:${stand.key}`, data: { x, y } }];
  });
}

function leftOf({ nodes, edges }: Graph): LeftOut[] {
  const known = new Set<string>([
    ...Object.values(mark),
    ...derived,
    ...attributeNames('organisation'),
    ...attributeNames('relationship'),
    'x',
    'y',
  ]);
  const added = [...nodes, ...edges].filter(({ attributes }) => isOurs(attributes)).flatMap(({ attributes }) => [...attributes.keys()]);
  return [
    {
      what: 'attributes that another tool added',
      count: new Set(added.filter((name) => !known.has(name))).size,
      why: 'They are not facts that Weft has a field for, such as a measure or a colour.',
    },
    {
      what: 'places on another map',
      count: nodes.filter(({ x, y, attributes }) => x !== null && y !== null && !isOurs(attributes)).length,
      why: 'They are drawn to another scale; Weft finds places beside what they are tied to.',
    },
  ];
}

function workspaceFrom(attributes: Attributes, into: string | null): FileWorkspace | null {
  const text = (name: string) => (attributes.has(name) ? plain(attributes.get(name) ?? '') : null);
  const slug = slugSchema.safeParse(text('slug') ?? into);
  if (!slug.success) return null;
  const months = Number(text('reviewMonths') ?? reviewMonths);
  const named: Pick<Workspace, 'slug' | 'name'> = { slug: slug.data, name: text('name') ?? slug.data };
  return {
    ...named,
    gssCode: text('gssCode'),
    reviewMonths: Number.isInteger(months) && months >= 1 && months <= 120 ? months : reviewMonths,
    notice: text('notice'),
  };
}
