import { daysBetween, type Id, type SnapshotRelationship } from '@weft/domain';
import type { Visible } from '../filter/apply.ts';
import { singleHolderSides } from '../holders/current.ts';
import { groupUnder, participantsOf } from '../snapshot/lookup.ts';

/** One number for each visible organisation, made of the visible relationships it takes part in. */
function fromTies(visible: Visible, make: (ties: readonly SnapshotRelationship[]) => number): Map<Id, number> {
  const ties = groupUnder(visible.relationships, participantsOf);
  return new Map(visible.organisations.map(({ id }) => [id, make(ties.get(id) ?? [])]));
}

/** How many relationships each takes part in. */
export function tiesOf(visible: Visible): Map<Id, number> {
  return fromTies(visible, (ties) => ties.length);
}

/** How many of its relationships hang on one holder, on either side. */
export function hangingOf(visible: Visible): Map<Id, number> {
  return fromTies(visible, (ties) => ties.filter((tie) => singleHolderSides(tie, visible.today).length > 0).length);
}

/** Days since the relationship that waits longest was confirmed; infinite when one never was, and 0 without any. */
export function waitingOf(visible: Visible): Map<Id, number> {
  const wait = ({ confirmedOn }: SnapshotRelationship) =>
    confirmedOn === null ? Number.POSITIVE_INFINITY : Math.max(0, daysBetween(confirmedOn, visible.today));
  return fromTies(visible, (ties) => ties.reduce((longest, tie) => Math.max(longest, wait(tie)), 0));
}

/** How many relationships run through each. */
export function brokeredOf(visible: Visible): Map<Id, number> {
  const through = groupUnder(visible.relationships, ({ brokerIds }) => new Set(brokerIds));
  return new Map(visible.organisations.map(({ id }) => [id, through.get(id)?.length ?? 0]));
}
