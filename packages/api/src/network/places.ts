import { isDeepStrictEqual } from 'node:util';
import { type MapPart, type Place, readPlacesIn, readRecords } from '@weft/db';
import type { ChangeItem, Id, Organisation, Position, Relationship, Snapshot } from '@weft/domain';
import {
  applyFilter,
  arrangeNetwork,
  buildNetwork,
  type Network,
  type Point,
  type Positions,
  placeNear,
  room,
  withTieless,
} from '@weft/network';
import { making } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';

function snapshotOf(workspaceId: Id, organisations: readonly Organisation[], relationships: readonly Relationship[]): Snapshot {
  return {
    workspaceId,
    change: 0,
    organisations: organisations.map((organisation) => ({ ...organisation, x: null, y: null })),
    relationships: relationships.map((relationship) => ({ ...relationship, disputed: relationship.dispute !== null, x: null, y: null })),
    posts: [],
    appointments: [],
    areas: [],
    placements: [],
  };
}

function networkOf(workspaceId: Id, organisations: readonly Organisation[], relationships: readonly Relationship[]) {
  // Which nodes there are depends neither on the day nor on freshness.
  const clock = { today: '2000-01-01', reviewMonths: 12 };
  return buildNetwork(applyFilter(snapshotOf(workspaceId, organisations, relationships), { tieless: true }, clock));
}

function items(workspaceId: Id, places: Positions): ChangeItem[] {
  return [...places].map(([id, { x, y }]) => making('position', { id, workspaceId, version: 0, x, y } satisfies Position));
}

/** How many rooms around a new place are looked at first. */
const firstLook = 3;

/**
 * Places for nodes that have none, on a map too large to read whole: chosen with what is known of the map, then looked at more closely, and
 * chosen again while somebody not known before is in the way.
 */
async function placeAmong(ctx: ActingContext, network: Network, placed: readonly Place[], missing: readonly Id[]): Promise<Positions> {
  const known = new Map(placed.map((place) => [place.id, place]));
  let chosen = placeNear(network, known, missing);
  for (let rooms = firstLook; ; rooms *= 2) {
    for (const spot of chosen.values()) {
      for (const place of await readPlacesIn(ctx.weft, ctx.actor.workspaceId, partAround(spot, rooms))) known.set(place.id, place);
    }
    const again = placeNear(network, known, missing);
    if (isDeepStrictEqual(again, chosen)) return chosen;
    chosen = again;
  }
}

function partAround({ x, y }: Point, rooms: number): MapPart {
  const [across, down] = [rooms * room.across, rooms * room.down];
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

/**
 * Places on the map for what a relationship brings with it: each organisation that has none yet and, with more than two parties, the hub.
 * New nodes land beside their neighbours; nothing that has a place moves. A workspace whose map was never laid out gets none.
 * @returns the items that make the places, for the same change as the relationship.
 */
export async function placesFor(ctx: ActingContext, relationship: Relationship): Promise<ChangeItem[]> {
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const tied = [...new Set([...relationship.parties.map((party) => party.organisationId), ...relationship.brokerIds])];
  const placed = await readRecords(kysely, 'position', workspaceId, { id: [...tied, relationship.id] });
  const network = networkOf(workspaceId, await readRecords(kysely, 'organisation', workspaceId, { id: tied }), [relationship]);
  const missing = network.nodes.flatMap((node) => (placed.some((place) => place.id === node.id) ? [] : [node.id]));
  if (missing.length === 0) return [];
  if (placed.length > 0) return items(workspaceId, await placeAmong(ctx, network, placed, missing));
  // Nobody here to stand beside: these go beside everything.
  const all = await readRecords(kysely, 'position', workspaceId);
  return all.length === 0 ? [] : items(workspaceId, placeNear(network, new Map(all.map((place) => [place.id, place])), missing));
}

/**
 * Places for everything on a map that has none: a whole layout when nothing has, else beside neighbours.
 * @returns the items that make the places, for the same change as the records.
 */
export function placesForAll(
  workspaceId: Id,
  organisations: readonly Organisation[],
  relationships: readonly Relationship[],
  saved: readonly Position[],
): ChangeItem[] {
  const known = new Map(saved.map((place) => [place.id, place]));
  const tied = new Set(relationships.flatMap(({ parties, brokerIds }) => [...parties.map((party) => party.organisationId), ...brokerIds]));
  // Who takes part in nothing is a node and no more: of a long list that is nearly everybody.
  const ties = networkOf(
    workspaceId,
    organisations.filter(({ id }) => tied.has(id)),
    relationships,
  );
  const network = withTieless(
    ties,
    organisations.map(({ id, name, side, kind }) => ({ id, name, side, kind, x: null, y: null })),
  );
  const standing = new Map(network.nodes.flatMap(({ id }) => known.get(id) ?? []).map((place) => [place.id, place]));
  const ids = network.nodes.map(({ id }) => id);
  return items(workspaceId, standing.size === 0 ? placesOf(arrangeNetwork(network)) : placeNear(network, standing, ids));
}

function placesOf({ nodes }: Network): Positions {
  return new Map(nodes.flatMap(({ id, x, y }) => (x === null || y === null ? [] : [[id, { x, y }]])));
}
