import type { Freshness, Id } from '@weft/domain';
import type { Network, NetworkEdge, OrganisationNode, RelationshipLook } from '../build/network.ts';
import { structureOf } from '../build/structure.ts';
import { counted, type KindLabels, kindLabel, levelLabels, midSentence, typeLabels } from '../labels/labels.ts';
import { stopsOf } from './stops.ts';
import { roundAt, type Stop } from './walk.ts';

const list = new Intl.ListFormat('en-GB');

const freshnessWords: Readonly<Record<Freshness, string>> = {
  fresh: 'confirmed lately',
  stale: 'needs confirming',
  disputed: 'disputed',
};

function kindOf({ type, types, level }: RelationshipLook): string {
  const blended = [type, ...types.filter((other) => other !== type)].map((each) => midSentence(typeLabels[each]));
  return `${list.format(blended)} relationship${level === null ? '' : ` at ${midSentence(levelLabels[level])} level`}`;
}

function describeOrganisation({ label, organisationKind, degree }: OrganisationNode, kinds: KindLabels): string {
  return `${label}, ${midSentence(kindLabel(organisationKind, kinds))}, ${degree === 0 ? 'no relationships' : counted(degree, 'relationship')}`;
}

/** A line says both its ends, and whom it runs through. */
function describeLine(network: Network, lines: readonly NetworkEdge[]): string {
  const [first] = lines;
  if (!first) return '';
  const nameOf = (id: Id) => structureOf(network).nodes.get(id)?.label ?? '';
  const ends = [...new Set(lines.flatMap(({ source, target }) => [source, target]))];
  const brokers = new Set(lines.flatMap((line) => line.brokers));
  const apart = ends.filter((id) => !brokers.has(id));
  const between = list.format((apart.length < 2 ? ends : apart).map(nameOf));
  const through = brokers.size === 0 ? '' : `, through ${list.format([...brokers].map(nameOf))}`;
  return `${first.label}, ${kindOf(first)} between ${between}${through}, ${freshnessWords[first.freshness]}`;
}

function describeRecord(network: Network, id: Id, kinds: KindLabels): string {
  const { nodes, edgesOfRelationship } = structureOf(network);
  const node = nodes.get(id);
  if (!node) return describeLine(network, edgesOfRelationship(id));
  if (node.kind === 'organisation') return describeOrganisation(node, kinds);
  return `${node.label}, ${kindOf(node)} between ${counted(node.degree, 'organisation')}, ${freshnessWords[node.freshness]}`;
}

const nothingMore = () => '';

/**
 * A stop as a screen reader should say it. An organisation: name, kind, number of relationships. A relationship: name, types, level, who it
 * is between, how fresh. Then which of how many it is, where arrows go round. Empty when the network has no such record.
 * @param kinds what the kinds of organisation are called.
 * @param more what else there is to say of a record, to follow what it is.
 */
export function describeStop(network: Network, stop: Stop, kinds: KindLabels = {}, more: (id: Id) => string = nothingMore): string {
  if (!stopsOf(network).has(stop.at)) return '';
  const round = roundAt(network, stop);
  const { nodes, edgesOfRelationship } = structureOf(network);
  const from = stop.from === null ? undefined : (nodes.get(stop.from)?.label ?? edgesOfRelationship(stop.from)[0]?.label);
  const which = round.length === 0 ? '' : `, ${round.indexOf(stop.at) + 1} of ${round.length} of ${from}`;
  return `${describeRecord(network, stop.at, kinds)}${more(stop.at)}${which}`;
}
