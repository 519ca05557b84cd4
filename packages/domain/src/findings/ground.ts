import type { SnapshotOrganisation, SnapshotRelationship } from '../network/snapshot.ts';
import type { Freshness } from '../relationships/freshness.ts';
import type { Day } from '../values/day.ts';
import type { Id } from '../values/id.ts';
import type { Side } from '../values/side.ts';

export type FoundHolder = SnapshotRelationship['holders'][number];

/**
 * All that findings are made from, as whoever knows the records and their network says it, on the day that they are made for. What is told of
 * one relationship is asked for, not copied: there may be many.
 */
export interface FindingGround {
  today: Day;
  /** Those that go on, with whoever holds them on the day: what is over has nothing to lose. */
  relationships: readonly SnapshotRelationship[];
  organisations: ReadonlyMap<Id, SnapshotOrganisation>;
  /** The parts of the council directly beneath it, in the order in which they are told. */
  directorates: readonly Id[];
  /** The directorate that an organisation is, or is part of. */
  directorateOf: (organisationId: Id) => Id | null;
  /** The relationships that each organisation takes part in. */
  ties: ReadonlyMap<Id, readonly SnapshotRelationship[]>;
  /** The organisations that take part in something, and all that they are part of. */
  taking: ReadonlySet<Id>;
  freshness: ReadonlyMap<Id, Freshness>;
  /** Into how many parts what hangs together through each organisation would fall without it; 0 or nothing when it would stay together. */
  splits: ReadonlyMap<Id, number>;
  /** The sides that hang on exactly one holder. */
  aloneSides: (relationship: SnapshotRelationship) => readonly Side[];
  /** The sides that take part and that nobody holds it for. */
  unheldSides: (relationship: SnapshotRelationship) => readonly Side[];
  lacksSenior: (relationship: SnapshotRelationship) => boolean;
  /** What a holder is called: the post with where it is, or whatever was said of who it is. */
  holderName: (holder: FoundHolder) => string;
}

/** Names in a sentence: “Parks, Housing and Culture”. More than a few are counted. Joined by hand, as there may be thousands of sentences. */
export function inWords(names: readonly string[]): string {
  const said = names.length <= 4 ? names : [...names.slice(0, 3), `${names.length - 3} more`];
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} and ${last}`;
}

/** What an organisation is called. */
export function nameIn({ organisations }: Pick<FindingGround, 'organisations'>, id: Id): string {
  return organisations.get(id)?.name ?? 'An organisation that is no longer here';
}
