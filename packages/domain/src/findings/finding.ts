import { z } from 'zod';
import { levelSchema, typeSchema } from '../relationships/typology.ts';
import type { Id } from '../values/id.ts';
import { idSchema } from '../values/id.ts';
import { sideSchema } from '../values/side.ts';

/** Under which headings findings stand, those that would be lost soonest first. */
export const findingKinds = ['single-point', 'no-holder', 'no-senior', 'gap', 'overlap', 'disputed', 'stale', 'no-tie'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** By what rule something is found. Several rules can stand under one heading. */
export const findingRuleSchema = z.enum([
  'holds-together',
  'one-broker',
  'one-post',
  'one-holder',
  'no-holder',
  'no-senior',
  'gap',
  'same-parties',
  'unled',
  'disputed',
  'stale',
  'no-tie',
]);
export type FindingRule = z.infer<typeof findingRuleSchema>;

/** What a finding is of: a rule, and the fields that the rule needs. Two with all of these alike are the same finding. */
export const findingSubjectFields = {
  rule: findingRuleSchema,
  relationshipId: idSchema.nullable(),
  organisationId: idSchema.nullable(),
  side: sideSchema.nullable(),
  type: typeSchema.nullable(),
  level: levelSchema.nullable(),
};
export type FindingSubject = z.infer<z.ZodObject<typeof findingSubjectFields>>;

/** A record that a finding speaks of. */
export interface FoundRecord {
  kind: 'relationship' | 'organisation' | 'post';
  id: Id;
}

/** Something worth a question, with its reason in a sentence. Not always a fault. */
export interface Finding {
  /** The same for as long as it is the same finding, whatever its words: see `findingKey`. */
  key: string;
  kind: FindingKind;
  subject: FindingSubject;
  words: string;
  /** What it speaks of, what it is most about first. */
  about: readonly FoundRecord[];
}

const kindOf: Readonly<Record<FindingRule, FindingKind>> = {
  'holds-together': 'single-point',
  'one-broker': 'single-point',
  'one-post': 'single-point',
  'one-holder': 'single-point',
  'no-holder': 'no-holder',
  'no-senior': 'no-senior',
  gap: 'gap',
  'same-parties': 'overlap',
  unled: 'overlap',
  disputed: 'disputed',
  stale: 'stale',
  'no-tie': 'no-tie',
};

/** What tells findings apart: the rule and what it is of, so that an answer to one keeps to it. */
export function findingKey({ rule, relationshipId, organisationId, side, type, level }: FindingSubject): string {
  return `${rule}:${relationshipId ?? ''}:${organisationId ?? ''}:${side ?? ''}:${type ?? ''}:${level ?? ''}`;
}

/** A finding by a rule, of the fields given. */
export function found(subject: FindingSubject, words: string, about: readonly FoundRecord[]): Finding {
  return { key: findingKey(subject), kind: kindOf[subject.rule], subject, words, about };
}

const nothing = { relationshipId: null, organisationId: null, side: null, type: null, level: null };

/** The subject of a rule about one relationship. */
export function ofRelationship(rule: FindingRule, relationshipId: Id, more: Partial<FindingSubject> = {}): FindingSubject {
  return { ...nothing, rule, relationshipId, ...more };
}

/** The subject of a rule about one organisation. */
export function ofOrganisation(rule: FindingRule, organisationId: Id): FindingSubject {
  return { ...nothing, rule, organisationId };
}
