import type { Appointment, Id, Organisation, Person, Post, Relationship } from '@weft/domain';
import type { Directory } from './directory.ts';
import type { Making } from './plan.ts';
import type { RelationshipWords } from './relationshipRow.ts';

/** What a list of relationships is held against. */
export interface RelationshipsHere extends Omit<RelationshipWords, 'today'> {
  organisations: readonly Organisation[];
  relationships: readonly Relationship[];
  posts: readonly Post[];
  people: readonly Person[];
  appointments: readonly Appointment[];
}

/** A relationship while a list is gone through. */
export interface Kept {
  before: Relationship | null;
  after: Relationship;
  row: number | null;
}

/** What is at hand while a list of relationships is gone through. */
export interface Ground {
  here: RelationshipsHere;
  making: Making;
  columns: readonly (string | null)[];
  directory: Directory;
  byId: Map<Id, Kept>;
  byName: Map<string, Kept[]>;
}
