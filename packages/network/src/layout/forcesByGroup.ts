import type { Id } from '@weft/domain';
import { neighbours } from '../build/neighbours.ts';
import type { Network } from '../build/network.ts';
import { groupingOption } from '../groups/grouping.ts';
import { around } from './around.ts';
import { airOf, airOption, type Chosen, type Layout } from './choices.ts';
import { Crowd } from './crowd.ts';
import { applyForces, turnsFor } from './forces.ts';
import { homesOf } from './homes.ts';
import type { OnProgress } from './layout.ts';
import { partDiscs, type Round } from './part.ts';
import { middleOf, type Point, room, wholePoint } from './point.ts';
import { spacedOut } from './ring.ts';
import type { Body } from './spread.ts';

/** How much stronger than a single tie it is that draws a member to the heart of its group. */
const hold = 6;
const passes = 80;

/** A group as it is moved: its members around its own middle, itself round. All in rooms. */
interface Cluster extends Round {
  bodies: readonly Body[];
}

/** From one ring of a group to the next, in rooms: a little more than one, so that rounding to whole units leaves one. */
const ring = 1.05;

/**
 * The members of a group around its middle, in rings of one, six, twelve and so on, so that it is round and no larger than it need be: each in
 * the direction in which the forces took it, so that it faces those it is tied to.
 */
function gathered(members: readonly Body[], gap: number): Cluster {
  const middle = middleOf(members);
  const outwards = members
    .map(({ id, x, y }) => ({
      id,
      turn: Math.atan2(y - middle.y, x - middle.x),
      out: Math.hypot(x - middle.x, y - middle.y),
    }))
    .sort((a, b) => a.out - b.out || (a.id < b.id ? -1 : 1));
  const bodies: Body[] = [];
  let radius = 0;
  for (let [out, first] = [0, 0]; first < outwards.length; out += 1) {
    const seats = Math.max(1, 6 * out);
    radius = out * ring;
    const on = outwards.slice(first, first + seats);
    for (const { id, turn } of spacedOut(on, (2 * Math.PI) / seats))
      bodies.push({ id, x: Math.cos(turn) * radius * room.across, y: Math.sin(turn) * radius * room.down });
    first += seats;
  }
  return { x: middle.x / room.across, y: middle.y / room.down, radius: radius + gap / 2, bodies };
}

/** Draws clusters together until they would fill a circle, then pushes them off one another: the picture is as small as it can be read. */
function settle(clusters: readonly Cluster[]): void {
  const middle = middleOf(clusters);
  const reach = Math.sqrt(clusters.reduce((sum, { x, y }) => sum + (x - middle.x) ** 2 + (y - middle.y) ** 2, 0) / clusters.length) || 1;
  const wanted = 0.75 * Math.sqrt(clusters.reduce((sum, { radius }) => sum + radius ** 2, 0));
  for (const cluster of clusters) {
    cluster.x = ((cluster.x - middle.x) * wanted) / reach;
    cluster.y = ((cluster.y - middle.y) * wanted) / reach;
  }
  while (!partDiscs(clusters, passes, 0.02)) {
    for (const cluster of clusters) {
      cluster.x *= 1.08;
      cluster.y *= 1.08;
    }
  }
}

function placesOf(clusters: readonly Cluster[]): Map<Id, Point> {
  return new Map(
    clusters.flatMap(({ x, y, bodies }) =>
      bodies.map((body): [Id, Point] => [body.id, wholePoint({ x: x * room.across + body.x, y: y * room.down + body.y })]),
    ),
  );
}

/** Hubs in the middle of those they join or as near it as there is room, a room clear of every group. */
function putBetween(hubs: readonly Id[], network: Network, clusters: readonly Cluster[], gap: number): Map<Id, Point> {
  const places = placesOf(clusters);
  const crowd = new Crowd(places.values());
  const isInGroup = ({ x, y }: Point) =>
    clusters.some((each) => Math.hypot(x / room.across - each.x, y / room.down - each.y) < each.radius - gap / 2 + 1);
  for (const id of hubs) {
    const joined = [...neighbours(network, id).nodes].flatMap((other) => places.get(other) ?? []);
    for (const spot of around(middleOf(joined), id)) {
      if (isInGroup(spot) || crowd.near(spot).length > 0) continue;
      places.set(id, spot);
      crowd.add(spot);
      break;
    }
  }
  return places;
}

function run(network: Network, chosen: Chosen, onProgress?: OnProgress): Map<Id, Point> {
  const { homes, between } = homesOf(network, chosen.groups);
  const hearts = homes.map((_, index) => `heart ${index}`);
  const pulls = homes.flatMap((members, index) =>
    members.map((id) => ({ source: id, target: hearts[index] ?? '', index: 0, count: hold })),
  );
  const ids = [...homes.flat(), ...between, ...hearts].sort();
  const turns = turnsFor(ids.length);
  let done = 0;
  const onTurn = () => {
    done += 1;
    onProgress?.((0.95 * done) / turns);
  };
  const bodies = applyForces(ids, [...network.edges, ...pulls], { seed: 'weft', turns, length: 1.25, onTurn });
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const gap = airOf(chosen, { little: 2.2, usual: 3, much: 4.5 });
  const clusters = homes.map((members) =>
    gathered(
      members.flatMap((id) => byId.get(id) ?? []),
      gap,
    ),
  );
  settle(clusters);
  return putBetween(between, network, clusters, gap);
}

/** Each group stands together, and groups that have more to do with one another stand nearer. */
export const forcesByGroup: Layout = {
  id: 'groups',
  label: 'Forces by group',
  hint: 'Each group stands together, clear of the others, nearest to those it is most tied to.',
  options: [groupingOption, airOption],
  needs: 'groups',
  run,
};
