import { type Day, type Id, type Side, type SnapshotRelationship, sideSchema, type Tier } from '@weft/domain';
import type { Visible } from '../filter/apply.ts';
import { runsRisk } from '../filter/risk.ts';
import { groupUnder, lookup } from '../snapshot/lookup.ts';
import { currentHolders, singleHolderSides } from './current.ts';

/** Somebody who keeps relationships going: a post, or an organisation and what was said of who it is. */
export interface Keeper {
  /** The post's id; without a post, what tells this keeper from others. */
  key: string;
  /** What the filter asks for to leave only what hangs on this keeper. */
  holder: Id;
  title: string;
  organisationName: string;
  /** Null when vacant, when there is no post, and when names are not for this member. */
  personName: string | null;
  isVacant: boolean;
  side: Side;
  tier: Tier | null;
  /** The first day on which it held any of these that it holds still; null when no day is recorded. */
  since: Day | null;
  leads: readonly SnapshotRelationship[];
  deputies: readonly SnapshotRelationship[];
  /** Those that nobody else holds on this side. */
  alone: readonly SnapshotRelationship[];
  /** Those that are led here without anybody to deputise on this side, the ones held alone among them. */
  undeputised: readonly SnapshotRelationship[];
  /** On the council side: those that nobody senior holds, which is a question rather than a fault. */
  juniorOnly: readonly SnapshotRelationship[];
  /** Those that need confirming or are disputed. */
  doubtful: readonly SnapshotRelationship[];
}

/** The keepers of one side at one tier. */
export interface KeepersOfTier {
  tier: Tier | null;
  keepers: readonly Keeper[];
}

export interface KeepersOfSide {
  side: Side;
  /** Most senior first; those whose tier nobody recorded last. Tiers without keepers are left out. */
  tiers: readonly KeepersOfTier[];
}

export const keeperOrders = ['load', 'risk'] as const;
/** By how much each holds, or by how much would be lost with each. */
export type KeeperOrder = (typeof keeperOrders)[number];

const tierOrder: readonly (Tier | null)[] = [
  'councillor',
  'chief-officer',
  'senior-manager',
  'officer',
  'trustee',
  'chief-executive',
  'staff',
  'volunteer',
  null,
];

const byTitle = new Intl.Collator('en-GB', { numeric: true });

function holdingsOf(visible: Visible) {
  const { snapshot, today } = visible;
  const records = lookup(snapshot);
  return visible.relationships.flatMap((relationship) => {
    const alone = singleHolderSides(relationship, today);
    const isJunior = runsRisk(relationship, 'no-senior', today, records);
    return currentHolders(relationship, snapshot, today).flatMap(({ side, holders }) => {
      const facts = {
        relationship,
        side,
        isAlone: alone.includes(side),
        isUndeputised: holders.every(({ role }) => role === 'lead'),
        isJunior: isJunior && side === 'council',
      };
      return holders.map((holder) => ({ ...facts, holder }));
    });
  });
}

type Holding = ReturnType<typeof holdingsOf>[number];

function keyOf({ side, holder: { postId, organisationId, description } }: Holding): string {
  return `${side} ${postId ?? `${organisationId} ${description ?? ''}`}`;
}

/** The relationships of holdings, each once. */
function once(holdings: readonly Holding[]): SnapshotRelationship[] {
  return [...new Set(holdings.map(({ relationship }) => relationship))];
}

function keeperOf(key: string, first: Holding, holdings: readonly Holding[], { freshness }: Visible): Keeper {
  const { side, holder } = first;
  const leads = once(holdings.filter((one) => one.holder.role === 'lead'));
  const led = new Set(leads);
  return {
    key,
    holder: holder.postId ?? holder.organisationId,
    title: holder.title ?? holder.description ?? holder.organisationName,
    organisationName: holder.organisationName,
    personName: holder.personName,
    isVacant: holder.vacant,
    side,
    tier: holder.tier,
    since: holdings.flatMap(({ holder: { from } }) => from ?? []).sort()[0] ?? null,
    leads,
    deputies: once(holdings).filter((one) => !led.has(one)),
    alone: once(holdings.filter(({ isAlone }) => isAlone)),
    undeputised: once(holdings.filter(({ isUndeputised }) => isUndeputised)),
    juniorOnly: once(holdings.filter(({ isJunior }) => isJunior)),
    doubtful: once(holdings).filter(({ id }) => freshness.get(id) !== 'fresh'),
  };
}

function keepersOf(visible: Visible): Keeper[] {
  const each = groupUnder(holdingsOf(visible), (holding) => [keyOf(holding)]);
  return [...each].flatMap(([key, holdings]) => (holdings[0] ? [keeperOf(key, holdings[0], holdings, visible)] : []));
}

/** What an order goes by, the weightiest first. */
function weightsOf({ leads, deputies, alone, undeputised, juniorOnly, doubtful, isVacant }: Keeper, order: KeeperOrder): number[] {
  const load = leads.length + deputies.length;
  if (order === 'load') return [load];
  return [isVacant ? load : 0, alone.length, undeputised.length, juniorOnly.length + doubtful.length];
}

function inOrder(order: KeeperOrder): (a: Keeper, b: Keeper) => number {
  return (a, b) => {
    const [ofA, ofB] = [weightsOf(a, order), weightsOf(b, order)];
    const apart = ofA.map((weight, at) => (ofB[at] ?? 0) - weight).find((difference) => difference !== 0);
    return apart ?? byTitle.compare(a.title, b.title);
  };
}

/**
 * Who keeps going what the filter leaves, on the day it is looked at: by side and by how senior they are, those with most first. By load
 * that is how much each holds; by risk, vacant posts, then how much hangs on each alone, has no deputy, or is a question.
 */
export function keepers(visible: Visible, order: KeeperOrder = 'load'): KeepersOfSide[] {
  const all = keepersOf(visible).sort(inOrder(order));
  return sideSchema.options.flatMap((side) => {
    const tiers = tierOrder.flatMap((tier) => {
      const here = all.filter((keeper) => keeper.side === side && keeper.tier === tier);
      return here.length === 0 ? [] : [{ tier, keepers: here }];
    });
    return tiers.length === 0 ? [] : [{ side, tiers }];
  });
}
