import type { Day, FindingGround, FoundHolder, Id, Snapshot } from '@weft/domain';
import { freshnessById } from '../filter/freshness.ts';
import { holderName } from '../filter/names.ts';
import { runsRisk, unheldSides } from '../filter/risk.ts';
import { singleHolderSides } from '../holders/current.ts';
import { councilsOf } from '../matrix/headings.ts';
import { joinsAmong } from '../measures/joined.ts';
import { splitsOf } from '../measures/splits.ts';
import { groupUnder, type Lookup, lookup, participantsOf, wholesOf } from '../snapshot/lookup.ts';
import { asAt } from '../time/asAt.ts';

/** Holders in words, each post once: it may hold many. */
function namesIn(records: Lookup): (holder: FoundHolder) => string {
  const ofPosts = new Map<Id, string>();
  return ({ postId, organisationId, description }) => {
    if (postId === null) return description ?? holderName(organisationId, records);
    const name = ofPosts.get(postId) ?? holderName(postId, records);
    ofPosts.set(postId, name);
    return name;
  };
}

/** The directorates of a place, in order, and which of them each organisation is part of. What is part of itself is part of none. */
function directoratesIn(snapshot: Snapshot, { organisations }: Lookup) {
  const directorates = councilsOf(snapshot).flatMap((each) => each.directorates.map(({ id }) => id));
  const found = new Map<Id, Id | null>(directorates.map((id) => [id, id]));
  const directorateOf = (id: Id): Id | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    found.set(id, null);
    const whole = organisations.get(id)?.parentId ?? null;
    const part = whole === null ? null : directorateOf(whole);
    found.set(id, part);
    return part;
  };
  return { directorates, directorateOf };
}

/**
 * What findings are made from: what goes on in a place on a day, and the network's own measure of who holds it together.
 * @param reviewMonths the workspace's review period.
 */
export function groundOf(snapshot: Snapshot, today: Day, reviewMonths: number): FindingGround {
  const here = asAt(snapshot, today);
  const records = lookup(here);
  const relationships = here.relationships.filter(({ status }) => status !== 'completed');
  const ties = relationships.length === here.relationships.length ? records.ties : groupUnder(relationships, participantsOf);
  return {
    today,
    relationships,
    organisations: records.organisations,
    ...directoratesIn(here, records),
    ties,
    taking: wholesOf(ties.keys(), records),
    freshness: freshnessById(relationships, today, reviewMonths),
    splits: splitsOf(joinsAmong(relationships, here.organisations)),
    aloneSides: (relationship) => singleHolderSides(relationship, today),
    unheldSides: (relationship) => unheldSides(relationship, today, records),
    lacksSenior: (relationship) => runsRisk(relationship, 'no-senior', today, records),
    holderName: namesIn(records),
  };
}
