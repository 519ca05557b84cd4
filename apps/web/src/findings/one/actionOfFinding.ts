import type { Finding, FindingRule, Id } from '@weft/domain';
import type { ActionStart } from '../../actions/adding/actionStart.ts';

/** What something is called; null when it is not here. */
type NameOf = (id: Id) => string | null;

const considerations = {
  'single-point': 'support',
  'no-holder': 'support',
  'no-senior': 'support',
  gap: 'gap',
  overlap: 'overlap',
  disputed: null,
  stale: null,
  'no-tie': 'scope',
} as const;

/** A title holds 300 characters, and so does a name: what is said around it has to fit too. */
const longestName = 220;

/** The action that a finding asks for: what to do about it, with the finding as its reason. */
export function actionOfFinding(finding: Finding, nameOf: NameOf): ActionStart {
  const { kind, words, rule, relationshipId, organisationId, type, level } = finding;
  const start: ActionStart = { why: words, consideration: considerations[kind] };
  if (rule === 'gap') {
    const where = organisationId === null ? '' : ` for ${named(organisationId, nameOf)}`;
    const title = `Find ${type === 'ongoing' ? 'an' : 'a'} ${type} relationship at ${level} level${where}`;
    return { ...start, title, origin: 'gap', gapType: type, gapLevel: level, directorateId: organisationId };
  }
  const id = relationshipId ?? organisationId;
  if (id === null) return start;
  const title = titles[rule](named(id, nameOf));
  return relationshipId === null
    ? { ...start, title, origin: 'organisation', organisationId }
    : { ...start, title, origin: 'relationship', relationshipId };
}

function named(id: Id, nameOf: NameOf): string {
  const name = nameOf(id) ?? 'what is no longer here';
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

const titles: Readonly<Record<Exclude<FindingRule, 'gap'>, (name: string) => string>> = {
  'holds-together': (name) => `Join what hangs together through ${name} alone`,
  'one-broker': (name) => `Find a second way to ${name}`,
  'one-post': (name) => `Have a second post at the council know ${name}`,
  'one-holder': (name) => `Find a deputy for “${name}”`,
  'no-holder': (name) => `Find somebody to keep “${name}” going`,
  'no-senior': (name) => `Find a senior holder for “${name}”`,
  'same-parties': (name) => `See whether “${name}” and what overlaps with it can be one`,
  unled: (name) => `Agree who leads for the council with ${name}`,
  disputed: (name) => `Settle what is disputed about “${name}”`,
  stale: (name) => `Ask whether “${name}” is still true`,
  'no-tie': (name) => `Get to know ${name}`,
};
