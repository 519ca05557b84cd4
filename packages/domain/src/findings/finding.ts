import { z } from 'zod';
import { type Level, levelSchema, type RelationshipType, typeSchema } from '../relationships/typology.ts';
import { type Id, idSchema } from '../values/id.ts';
import { type Side, sideSchema } from '../values/side.ts';

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

/** Something worth a question, with its reason in a sentence. Not always a fault. */
export interface Finding extends FindingSubject {
  kind: FindingKind;
  words: string;
  /** The organisations, relationships and posts that it speaks of, what it is most about first. */
  about: readonly Id[];
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

/** What tells findings apart, whatever their words: the rule and what it is of. An answer to one keeps to it for as long as it is found. */
export function findingKey({ rule, relationshipId, organisationId, side, type, level }: FindingSubject): string {
  return `${rule}:${relationshipId ?? ''}:${organisationId ?? ''}:${side ?? ''}:${type ?? ''}:${level ?? ''}`;
}

/** Makes the sentence of a finding: only when it is read, as there may be tens of thousands and few are on a screen. */
type Say = () => string;

const none: readonly Id[] = [];

/** A finding that makes its words, and the list of what it is about, when they are asked for. */
class Found implements Finding {
  readonly rule: FindingRule;
  readonly relationshipId: Id | null;
  readonly organisationId: Id | null;
  readonly side: Side | null;
  readonly type: RelationshipType | null;
  readonly level: Level | null;
  readonly #say: Say;
  readonly #more: readonly Id[];

  constructor({ rule, relationshipId, organisationId, side, type, level }: FindingSubject, say: Say, more: readonly Id[]) {
    this.rule = rule;
    this.relationshipId = relationshipId;
    this.organisationId = organisationId;
    this.side = side;
    this.type = type;
    this.level = level;
    this.#say = say;
    this.#more = more;
  }

  get kind(): FindingKind {
    return kindOf[this.rule];
  }

  get words(): string {
    return this.#say();
  }

  get about(): readonly Id[] {
    const first = this.relationshipId ?? this.organisationId;
    return first === null ? this.#more : [first, ...this.#more];
  }
}

/** What else a rule found about one relationship: on which side, by which type, and the other records that it speaks of. */
interface Besides {
  side?: Side;
  type?: RelationshipType;
  more?: readonly Id[];
}

const nothingBesides: Besides = {};

/** What a rule found about one relationship. */
export function ofRelationship(rule: FindingRule, relationshipId: Id, say: Say, besides: Besides = nothingBesides): Finding {
  const { side = null, type = null, more = none } = besides;
  return new Found({ rule, relationshipId, organisationId: null, side, type, level: null }, say, more);
}

/** What a rule found about one organisation. @param more other records that it speaks of. */
export function ofOrganisation(rule: FindingRule, organisationId: Id, say: Say, more: readonly Id[] = none): Finding {
  return new Found({ rule, relationshipId: null, organisationId, side: null, type: null, level: null }, say, more);
}

/** A cell in which nothing is active. @param organisationId the directorate; null for the place. */
export function ofGap(type: RelationshipType, level: Level, organisationId: Id | null, say: Say): Finding {
  return new Found({ rule: 'gap', relationshipId: null, organisationId, side: null, type, level }, say, none);
}
