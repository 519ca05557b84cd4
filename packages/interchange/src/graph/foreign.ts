import { type OrganisationKinds, type RelationshipType, relationshipTypes, type Side, sideSchema } from '@weft/domain';
import { type Entry, entry } from '../files/entry.ts';
import type { Attributes, GraphEdge, GraphNode } from './graph.ts';
import { plain } from './lists.ts';

/** How an organisation of another tool is classed when the file does not say. */
const unknownKind = 'unknown';

/** The type that a relationship of another tool is given when the file names none: the widest of the five. */
const widestType: RelationshipType = 'ongoing';

/** An entry, and whether its class had to be assumed. */
export interface Adopted<K extends 'organisation' | 'relationship'> {
  entry: Entry<K>;
  assumed: boolean;
}

/** Attributes that say how something is drawn, or what it goes by in its tool. */
const drawing =
  /^(id|key|label|name|shared[_ ]?name|suid|selected|x|y|z|size|width|height|colou?r|r|g|b|a|shape|image|weight|viz.*|graphics|.*geometry)$/i;
const classing: readonly string[] = ['kind', 'type', 'element type', 'connection type', 'category', 'interaction'];
const describing: readonly string[] = ['description', 'notes', 'note'];

/** A node of another tool as an organisation. Nothing is made up: what it does not say is unknown, and what Weft has no field for is noted. */
export function organisationFrom(key: string, node: GraphNode, kinds: OrganisationKinds): Adopted<'organisation'> {
  const said = find(node.attributes, classing);
  const kind = kinds.find(({ id, label }) => said !== null && [id, label].some((each) => same(each, said.value)));
  const side = sideSchema.safeParse(find(node.attributes, ['side'])?.value.toLowerCase());
  const read = [...(kind && said ? [said.name] : []), ...(side.success ? ['side'] : [])];
  return {
    entry: entry('organisation', key, {
      name: nameFrom(node),
      kind: kind?.id ?? unknownKind,
      side: side.success ? side.data : (kind?.side ?? ('other' satisfies Side)),
      parentId: null,
      formerParents: [],
      otherNames: [],
      identifiers: [],
      areaId: null,
      legalForm: null,
      website: null,
      contact: null,
      notes: notesFrom(node.attributes, read),
      tags: [],
      notSameAs: [],
      provenance: [],
    }),
    assumed: kind === undefined,
  };
}

/** An edge of another tool as a relationship of two parties, between organisations with these keys and names. */
export function relationshipFrom(key: string, edge: GraphEdge, ends: readonly { key: string; name: string }[]): Adopted<'relationship'> {
  const said = find(edge.attributes, classing);
  const type = relationshipTypes.find((each) => said !== null && same(each, said.value));
  const between = ends.map(({ name }) => name).join(' – ');
  return {
    entry: entry('relationship', key, {
      name: oneLine(edge.label) ?? (between.length > 300 ? `${between.slice(0, 299)}…` : between),
      parties: ends.map((end) => ({ organisationId: end.key, part: null })),
      types: [type ?? widestType],
      level: null,
      areaIds: [],
      holders: [],
      brokerIds: [],
      status: 'unknown',
      formality: null,
      from: null,
      to: null,
      confirmedOn: null,
      dispute: null,
      timing: null,
      benefits: [],
      facts: [],
      notes: notesFrom(edge.attributes, type && said ? [said.name] : []),
      typesBasis: null,
      levelBasis: null,
      statusAsOf: null,
      tags: [],
      confidence: null,
      provenance: [],
    }),
    assumed: type === undefined,
  };
}

/** What a node of another tool is called: its label, else its id. */
export function nameFrom({ id, label }: GraphNode): string {
  return oneLine(label) ?? oneLine(id) ?? '';
}

function oneLine(text: string | null): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

function find(attributes: Attributes, names: readonly string[]): { name: string; value: string } | null {
  for (const wanted of names) {
    for (const [name, value] of attributes) if (same(name, wanted)) return { name, value: plain(value) };
  }
  return null;
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The description, then a line for each attribute that has no field. */
function notesFrom(attributes: Attributes, read: readonly string[]): string | null {
  const description = find(attributes, describing);
  const lines = [...attributes].flatMap(([name, value]) =>
    drawing.test(name) || read.includes(name) || name === description?.name ? [] : [`${name}: ${plain(value)}`],
  );
  return [...(description === null ? [] : [description.value]), ...lines].join('\n') || null;
}
