import { type Day, type Id, type Side, type SnapshotRelationship, sideSchema } from '@weft/domain';
import { type Holder, holdersOn } from '../holders/current.ts';
import { type Lookup, participantsOf } from '../snapshot/lookup.ts';
import type { Verdict } from './fate.ts';

/** What a side is called within a sentence. */
const sideNames: Readonly<Record<Side, string>> = {
  council: 'the council side',
  partner: 'the partner side',
  other: 'neither side',
};

function nameOf({ postId, organisationId, description }: Holder, { posts, organisations }: Lookup): string {
  const post = postId === null ? undefined : posts.get(postId)?.title;
  const at = organisations.get(organisationId)?.name;
  const who = post ?? description ?? at ?? 'somebody';
  return at === undefined || at === who ? who : `${who} at ${at}`;
}

function listed(holders: readonly Holder[], records: Lookup): string {
  return new Intl.ListFormat('en-GB').format([...new Set(holders.map((holder) => nameOf(holder, records)))]);
}

function onSide(side: Side, before: readonly Holder[], left: readonly Holder[], records: Lookup): Verdict {
  const stays = left.filter((holder) => holder.side === side);
  const went = before.filter((holder) => holder.side === side && !stays.includes(holder));
  if (went.length === 0) return null;
  if (stays.length === 0) {
    const others = left.filter((holder) => holder.side !== side);
    const elsewhere = others.length === 0 ? 'Nobody would be left at all.' : `Left, on the other side: ${listed(others, records)}.`;
    return {
      fate: 'lost',
      reason: `Nobody would hold it on ${sideNames[side]}. ${elsewhere}`,
    };
  }
  if (stays.every(({ role }) => role === 'deputy'))
    return {
      fate: 'weakened',
      reason: `Only a deputy would be left on ${sideNames[side]}: ${listed(stays, records)}.`,
    };
  if (stays.length === 1)
    return {
      fate: 'weakened',
      reason: `Only one holder would be left on ${sideNames[side]}: ${listed(stays, records)}.`,
    };
  return null;
}

/** What becomes of a relationship when those of its holders on a day that fit go: the worst of what becomes of its sides. */
export function withoutHolders(relationship: SnapshotRelationship, goes: (holder: Holder) => boolean, day: Day, records: Lookup): Verdict {
  const before = holdersOn(relationship, day);
  const left = before.filter((holder) => !goes(holder));
  if (left.length === before.length) return null;
  const verdicts = sideSchema.options.flatMap((side) => onSide(side, before, left, records) ?? []);
  const lost = verdicts.filter(({ fate }) => fate === 'lost');
  const told = lost.length > 0 ? lost : verdicts;
  const [first] = told;
  return first ? { fate: first.fate, reason: told.map(({ reason }) => reason).join(' ') } : null;
}

/** What becomes of a relationship when those who are gone take part in it, whoever holds it. Null when none of them does. */
export function withoutParticipants(relationship: SnapshotRelationship, gone: ReadonlySet<Id>, { organisations }: Lookup): Verdict {
  if (!participantsOf(relationship).some((id) => gone.has(id))) return null;
  const nameAt = (id: string) => organisations.get(id)?.name ?? 'an organisation that is no longer here';
  const { parties, brokerIds } = relationship;
  const left = parties.map((party) => party.organisationId).filter((id) => !gone.has(id));
  if (left.length < 2)
    return {
      fate: 'lost',
      reason: left[0] === undefined ? 'Nobody would be left in it.' : `Only ${nameAt(left[0])} would be left in it.`,
    };
  const brokers = brokerIds.filter((id) => !gone.has(id));
  const brokered = brokers.length < brokerIds.length;
  const parted = left.length < parties.length;
  const fewer = parted ? `${left.length} of its ${parties.length} parties would be left.` : '';
  if (brokered && brokers.length === 0)
    return {
      fate: 'unbrokered',
      reason: `Nobody would broker it. ${fewer}`.trim(),
    };
  const through = brokered ? `Only ${new Intl.ListFormat('en-GB').format(brokers.map(nameAt))} would broker it.` : '';
  return {
    fate: 'weakened',
    reason: [fewer, through].filter((part) => part !== '').join(' '),
  };
}
