import type { Freshness } from '../relationships/freshness.ts';
import type { Level, RelationshipType } from '../relationships/typology.ts';
import type { Day } from '../values/day.ts';
import type { Id } from '../values/id.ts';
import type { Side } from '../values/side.ts';

/** Somebody who holds a relationship on the day. */
export interface FoundHolder {
  side: Side;
  /** The same text for the same holder: a post, or an organisation and what was said of who it is. */
  who: string;
  /** What the holder is called: the post with where it is, or whatever was said. */
  name: string;
  postId: Id | null;
  organisationId: Id;
  role: 'lead' | 'deputy';
}

/** A relationship that goes on, as far as findings need it, on the day that they are made for. */
export interface FoundRelationship {
  id: Id;
  name: string;
  types: readonly RelationshipType[];
  level: Level | null;
  isActive: boolean;
  freshness: Freshness;
  confirmedOn: Day | null;
  parties: readonly Id[];
  brokers: readonly Id[];
  /** Parties, then the brokers that are no party. */
  participants: readonly Id[];
  holders: readonly FoundHolder[];
  /** The sides that hang on exactly one holder. */
  alone: readonly Side[];
  /** The sides that take part and that nobody holds it for. */
  unheld: readonly Side[];
  lacksSenior: boolean;
}

export interface FoundOrganisation {
  id: Id;
  name: string;
  side: Side;
  /** The directorate of the council that it is, or is part of. */
  directorateId: Id | null;
  /** Whether it, or anything that is part of it, takes part in a relationship that goes on. */
  takesPart: boolean;
}

/** All that findings are made from: plain, as whoever knows the records and their network says it. */
export interface FindingGround {
  today: Day;
  /** Those that go on: what is over has nothing to lose. */
  relationships: readonly FoundRelationship[];
  organisations: ReadonlyMap<Id, FoundOrganisation>;
  /** The parts of the council directly beneath it, in the order in which they are told. */
  directorates: readonly Id[];
  /** The relationships that each organisation takes part in. */
  ties: ReadonlyMap<Id, readonly FoundRelationship[]>;
  /** Into how many parts what hangs together through each organisation would fall without it; 0 or nothing when it would stay together. */
  splits: ReadonlyMap<Id, number>;
}

const list = new Intl.ListFormat('en-GB');

/** Names in a sentence: “Parks, Housing and Culture”. More than a few are counted. */
export function inWords(names: readonly string[]): string {
  if (names.length <= 4) return list.format(names);
  return list.format([...names.slice(0, 3), `${names.length - 3} more`]);
}

/** What an organisation is called. */
export function nameIn({ organisations }: Pick<FindingGround, 'organisations'>, id: Id): string {
  return organisations.get(id)?.name ?? 'An organisation that is no longer here';
}
