/** A list of terms that a workspace can change, and how far. */
export interface TermListKind {
  /** What it is called. */
  label: string;
  /** What it is about, to group the lists by. */
  about: 'cases' | 'tenancies';
  /** Rules depend on exactly these terms: their words can be changed, and nothing else. */
  closed?: true;
  /** Terms that rules know or that new records start with: they cannot be taken out of use. */
  fixed?: readonly string[];
  /** What depends on it, where something does: said on the page. */
  why?: string;
}

const atFirst = 'A new tenancy starts with the one that says it is not known, so that one stays.';

/** The lists of terms, in the order in which people look for them. Lists of the case model that nothing shows are not among them. */
export const termListKinds = {
  snagCategories: { label: 'Kinds of snag', about: 'cases' },
  severity: {
    label: 'How bad a snag is',
    about: 'cases',
    closed: true,
    why: 'Snags are sorted by these, and a critical one keeps a case from closing.',
  },
  snagStatus: { label: 'How far a snag is', about: 'cases', closed: true, why: 'These say which snags are still to be put right.' },
  waitingOn: { label: 'Whose move it is', about: 'cases', closed: true, why: 'Days are counted for each of these.' },
  dependencyKind: {
    label: 'What can be waited for',
    about: 'cases',
    fixed: ['other_case'],
    why: 'Waiting for another case links the two, so that one stays.',
  },
  dependencyStatus: { label: 'How what is waited for stands', about: 'cases', closed: true, why: 'These say whether a snag is blocked.' },
  closureOutcome: { label: 'How a case ended', about: 'cases' },
  caseType: { label: 'Kinds of case', about: 'cases', closed: true, why: 'Each kind follows one flow of the board.' },
  relationshipState: { label: 'How contact with the tenant is', about: 'cases', closed: true, why: 'Cases are found by these.' },
  agreementType: {
    label: 'Kinds of agreement',
    about: 'tenancies',
    fixed: ['freehold', 'tenancy_at_will', 'none_found'],
    why: 'Key dates, and which tenancies have no agreement, are worked out from three of these, so those stay.',
  },
  documentStatus: {
    label: 'How far the agreement has got',
    about: 'tenancies',
    closed: true,
    why: 'Moves of cases ask for some of these, and whether a tenancy has begun is worked out from them.',
  },
  occupationStatus: {
    label: 'How the tenant occupies it',
    about: 'tenancies',
    fixed: ['in_term', 'continuing_1954', 'tenancy_at_will', 'periodic', 'holding_over_unclear', 'no_agreement', 'vacated'],
    why: 'Who holds over and who has left is worked out from those that came with Weft, so they stay. One that is added counts as in occupation.',
  },
  securityOfTenure: {
    label: 'Security of tenure',
    about: 'tenancies',
    closed: true,
    why: 'The days of section 25 and 26 notices are worked out from these.',
  },
  rentType: { label: 'Kinds of rent', about: 'tenancies', fixed: ['none_stated'], why: atFirst },
  rentReview: {
    label: 'Kinds of rent review',
    about: 'tenancies',
    fixed: ['none'],
    why: 'Whether a rent review is due is worked out from the one for none, so that one stays.',
  },
  repairing: { label: 'Who repairs', about: 'tenancies', fixed: ['unclear'], why: atFirst },
  insurance: { label: 'Who insures', about: 'tenancies', fixed: ['unclear'], why: atFirst },
  breakRight: { label: 'Right to break', about: 'tenancies', closed: true, why: 'Break dates are worked out from these.' },
  alienation: { label: 'Passing it on', about: 'tenancies', fixed: ['unclear'], why: atFirst },
  disposalBasis: { label: 'Legal basis of the disposal', about: 'tenancies', fixed: ['not_recorded'], why: atFirst },
  subsidyRoute: { label: 'Subsidy route', about: 'tenancies', fixed: ['not_assessed'], why: atFirst },
} as const satisfies Readonly<Record<string, TermListKind>>;

export type TermListKey = keyof typeof termListKinds;

/** All of them, in that order. */
export const termListKeys = Object.keys(termListKinds).filter(isTermListKey);

/** Whether a list can be changed by a workspace. */
export function isTermListKey(key: string): key is TermListKey {
  return Object.hasOwn(termListKinds, key);
}

/** What is known of a list. */
export function termListKind(key: TermListKey): TermListKind {
  return termListKinds[key];
}
