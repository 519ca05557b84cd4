/** What an attribute holds. Formats without lists write one as text; see lists.ts. */
export type Value = string | number | boolean | readonly string[];

/** Attributes by name, in the order in which they are written. */
export type Attributes = ReadonlyMap<string, Value>;

/** `x` and `y` as on Weft's map, y growing downwards; null when it has no place. */
export interface GraphNode {
  id: string;
  label: string | null;
  x: number | null;
  y: number | null;
  attributes: Attributes;
  /** Where it stands in its file, in words, if that helps to find it: `row 7 of “people.csv”`. */
  at?: string | undefined;
}

/** An edge without a direction. Several may join the same two nodes. */
export interface GraphEdge {
  id: string | null;
  source: string;
  target: string;
  label: string | null;
  attributes: Attributes;
  at?: string | undefined;
}

/** The one shape between Weft's records and every graph format. */
export interface Graph {
  attributes: Attributes;
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
}

/** How a relationship of more than two parties is drawn: a node with a spoke to each, or an edge between each two. */
export const hubWays = ['nodes', 'expanded'] as const;
export type Hubs = (typeof hubWays)[number];
