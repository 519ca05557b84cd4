import type { Id, SnapshotOrganisation, SnapshotRelationship } from '@weft/domain';
import type { Visible } from '../filter/apply.ts';
import { memo } from '../memo/memo.ts';
import { groupUnder, participantsOf } from '../snapshot/lookup.ts';
import { isLost } from '../time/turn.ts';
import { isHub, type Line, linesOf } from './lines.ts';
import type { HubNode, Network, NetworkEdge, OrganisationNode, RelationshipLook } from './network.ts';

function lookOf({ id, types, status, level }: SnapshotRelationship, { freshness }: Visible): RelationshipLook {
  return { type: types[0] ?? 'ongoing', types, status, freshness: freshness.get(id) ?? 'stale', level };
}

function edgeId({ kind, source, target }: Line, relationshipId: Id): string {
  if (kind === 'tie') return relationshipId;
  return kind === 'spoke' ? `${relationshipId}:${source}` : `${relationshipId}:${source}:${target}`;
}

// Written out, as there are many and spreading objects is slow.
function edgeOf(line: Line, { id: relationshipId, name: label }: SnapshotRelationship, look: RelationshipLook): NetworkEdge {
  const { kind, source, target, brokers } = line;
  const { type, types, status, freshness, level } = look;
  return {
    id: edgeId(line, relationshipId),
    relationshipId,
    label,
    kind,
    source,
    target,
    brokers,
    type,
    types,
    status,
    freshness,
    level,
    index: 0,
    count: 1,
  };
}

/** Numbers the edges between the same two nodes, by relationship, so that each keeps its place whatever order they come in. */
function numberParallels(edges: readonly NetworkEdge[]): void {
  const bySource = new Map<Id, NetworkEdge[]>();
  for (const edge of edges) {
    if (edge.kind === 'spoke') continue;
    const fromHere = bySource.get(edge.source);
    if (fromHere) fromHere.push(edge);
    else bySource.set(edge.source, [edge]);
  }
  for (const fromHere of bySource.values()) {
    if (fromHere.length === 1) continue;
    for (const bundle of groupUnder(fromHere, ({ target }) => [target]).values()) {
      if (bundle.length === 1) continue;
      bundle.sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const [index, edge] of bundle.entries()) {
        edge.index = index;
        edge.count = bundle.length;
      }
    }
  }
}

/** What a node shows of an organisation. */
type Shown = Pick<SnapshotOrganisation, 'id' | 'name' | 'side' | 'kind' | 'x' | 'y'>;

function organisationNode({ id, name, side, kind, x, y }: Shown, degree: number): OrganisationNode {
  return { id, kind: 'organisation', label: name, side, organisationKind: kind, degree, x, y };
}

function hubNode({ id, name, x, y }: SnapshotRelationship, look: RelationshipLook, degree: number): HubNode {
  return { id, kind: 'hub', label: name, side: null, organisationKind: null, degree, x, y, ...look };
}

function built(visible: Visible): Network {
  const here = new Set(visible.organisations.map(({ id }) => id));
  const isHere = (id: Id) => here.has(id);
  const degrees = new Map<Id, number>();
  const hubs: HubNode[] = [];
  const edges: NetworkEdge[] = [];
  for (const relationship of visible.relationships) {
    const look = lookOf(relationship, visible);
    const lines = linesOf(relationship, isHere);
    for (const line of lines) edges.push(edgeOf(line, relationship, look));
    // What is lost is drawn, but nobody takes part in it any more.
    if (!isLost(visible, relationship.id))
      for (const participant of participantsOf(relationship)) degrees.set(participant, (degrees.get(participant) ?? 0) + 1);
    if (isHub(relationship)) hubs.push(hubNode(relationship, look, lines.length));
  }
  numberParallels(edges);
  const organisations = visible.organisations.map((each) => organisationNode(each, degrees.get(each.id) ?? 0));
  return { nodes: [...organisations, ...hubs], edges };
}

/**
 * What is visible as nodes and edges, placed where the snapshot says. A participant that is not among the visible organisations is left
 * out, and with it whatever line would have led there. Built once for each visible object.
 */
export const buildNetwork = memo(built);

/** A network with the organisations that take part in nothing too. */
export function withTieless(network: Network, organisations: readonly Shown[]): Network {
  const here = new Set(network.nodes.map(({ id }) => id));
  const missing = organisations.filter(({ id }) => !here.has(id));
  return { ...network, nodes: [...network.nodes, ...missing.map((each) => organisationNode(each, 0))] };
}
