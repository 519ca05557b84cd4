import type { Freshness, Id, Level, RelationshipStatus, RelationshipType, Side } from '@weft/domain';

interface Placed {
  id: Id;
  label: string;
  /** Null until it is laid out. */
  x: number | null;
  y: number | null;
  /** How large it is drawn, from 0 to 1; missing, by its degree. */
  size?: number;
}

export interface OrganisationNode extends Placed {
  kind: 'organisation';
  side: Side;
  organisationKind: string;
  /** The number of relationships it takes part in, of those in this network. */
  degree: number;
}

/** What an edge or a hub says of the relationship it draws. */
export interface RelationshipLook {
  /** The primary type. */
  type: RelationshipType;
  types: readonly RelationshipType[];
  status: RelationshipStatus;
  freshness: Freshness;
  level: Level | null;
}

/** A relationship with more than two parties. Its id is the relationship's. */
export interface HubNode extends Placed, RelationshipLook {
  kind: 'hub';
  side: null;
  organisationKind: null;
  /** The number of its spokes. */
  degree: number;
}

export type NetworkNode = OrganisationNode | HubNode;

export interface NetworkEdge extends RelationshipLook {
  id: string;
  relationshipId: Id;
  /** The relationship's name. */
  label: string;
  /** `tie`: party to party. `segment`: one half of a tie that passes through its broker. `spoke`: organisation to hub. */
  kind: 'tie' | 'segment' | 'spoke';
  /** An organisation; of the two ends of a tie or segment the one whose id sorts first, so that parallel edges bend one way. */
  source: Id;
  /** An organisation; for a spoke the hub. */
  target: Id;
  /** Those of its ends that the relationship runs through. */
  brokers: readonly Id[];
  /** Its place among the edges between the same two nodes, from 0, and how many there are. */
  index: number;
  count: number;
}

/** A drawing of what is visible: plain data that can go to a worker and back. */
export interface Network {
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
}
