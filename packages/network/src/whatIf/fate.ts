import type { Id, SnapshotOrganisation, SnapshotRelationship } from '@weft/domain';

/**
 * What would become of a relationship. `lost`: nobody is left to hold it on a side, or fewer than two parties are left. `unbrokered`: whom
 * it runs through is gone, and nobody else brokers. `weakened`: it goes on, with less behind it.
 */
export const fates = ['lost', 'unbrokered', 'weakened'] as const;
export type Fate = (typeof fates)[number];

export const fateLabels: Readonly<Record<Fate, string>> = {
  lost: 'Would be lost',
  unbrokered: 'Would lose whom it runs through',
  weakened: 'Would be weakened',
};

/** A relationship that would not be as it was. */
export interface Affected {
  relationship: SnapshotRelationship;
  fate: Fate;
  /** Why, in a sentence or more. */
  reason: string;
}

/** An organisation that would be left with nobody, or with no tie. */
export interface LeftAlone {
  organisation: SnapshotOrganisation;
  reason: string;
}

/** What would follow from a supposition. */
export interface Consequences {
  /** Of whom or what it is supposed: “whoever is Head of Parks at Parks team leaves”. */
  supposing: string;
  /** The organisation that is supposed gone, then all that is part of it; empty when it is a holder who leaves. */
  goneIds: readonly Id[];
  /** By fate, then by name. */
  affected: readonly Affected[];
  /** By name. */
  alone: readonly LeftAlone[];
}

/** The fate of a relationship with what explains it; null when it is as it was. */
export type Verdict = Pick<Affected, 'fate' | 'reason'> | null;

const order = new Intl.Collator('en-GB', { numeric: true });

/** Every relationship that is not over and gets a verdict, by fate, then by name. */
export function judged(relationships: readonly SnapshotRelationship[], judge: (relationship: SnapshotRelationship) => Verdict): Affected[] {
  return relationships
    .flatMap((relationship) => {
      const verdict = relationship.status === 'completed' ? null : judge(relationship);
      return verdict === null ? [] : [{ relationship, ...verdict }];
    })
    .sort((a, b) => fates.indexOf(a.fate) - fates.indexOf(b.fate) || order.compare(a.relationship.name, b.relationship.name));
}

/** Organisations with what is said of them, by name. */
export function byName(alone: readonly LeftAlone[]): LeftAlone[] {
  return [...alone].sort((a, b) => order.compare(a.organisation.name, b.organisation.name));
}
