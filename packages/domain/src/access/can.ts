import { ForbiddenError } from '../errors/errors.ts';
import type { Member, Role } from '../members/member.ts';
import type { Account } from '../placements/placement.ts';
import type { Audience } from '../values/side.ts';

/** Who acts: a member in their role, or the tenant of one annual review by its link, which is no member and has no other way in. */
export type ActorRole = Role | 'tenant';

/**
 * Who may do what, readable by an officer: each action, what it means, and the roles that have it.
 * Six rules stand above the table, whatever the role: nobody reaches into another workspace, a note for one side is for that side alone,
 * only a side itself gives its account of something, what is one member’s own is for them alone, a link is for one review alone, and whoever
 * asked for names to be hidden gets none.
 */
export const accessTable = {
  'workspace.read': {
    means: 'See the map, the register, the board and the change log',
    roles: ['viewer', 'officer', 'caseworker', 'facilitator', 'admin'],
  },
  'names.read': { means: 'See the names of people, not just their posts', roles: ['officer', 'caseworker', 'admin'] },
  'contacts.read': { means: 'See contact details', roles: ['officer', 'caseworker', 'admin'] },
  'organisation.write': { means: 'Add, edit and remove organisations', roles: ['officer', 'caseworker', 'admin'] },
  'person.write': { means: 'Add, edit and remove posts, people and who is in which post', roles: ['officer', 'caseworker', 'admin'] },
  'relationship.write': { means: 'Add, edit and remove relationships', roles: ['officer', 'admin'] },
  'relationship.confirm': { means: 'Say that a relationship is still true', roles: ['officer', 'caseworker', 'admin'] },
  'position.write': { means: 'Move things on the map for everybody', roles: ['officer', 'facilitator', 'admin'] },
  'placement.write': {
    means: 'Place relationships on the axes, for one’s own side',
    roles: ['officer', 'caseworker', 'facilitator', 'admin'],
  },
  'assessment.write': {
    means: 'Assess how strategic relationships are, for one’s own side or both together',
    roles: ['officer', 'caseworker', 'facilitator', 'admin'],
  },
  'view.write': {
    means: 'Save views of the map, filters of the board and lists of the register, change and remove them, and make tours of views',
    roles: ['officer', 'caseworker', 'facilitator', 'admin'],
  },
  'tenancy.write': { means: 'Add and edit buildings, land and tenancies', roles: ['officer', 'caseworker', 'admin'] },
  'review.write': {
    means: 'Invite tenants to annual reviews, and make new links',
    roles: ['officer', 'caseworker', 'admin'],
  },
  'review.respond': { means: 'Answer and sign annual reviews for the council', roles: ['officer', 'caseworker', 'admin'] },
  'review.answer': { means: 'Answer and sign an annual review as its tenant, by the link to it', roles: ['tenant'] },
  'case.write': { means: 'Open, edit, move and close cases, their snags and dependencies', roles: ['caseworker', 'admin'] },
  'board.write': { means: 'Say how many cases a stage of the board should hold', roles: ['caseworker', 'admin'] },
  'case.log': { means: 'Add to the log of a case', roles: ['officer', 'caseworker', 'admin'] },
  'document.write': { means: 'Add, edit and remove documents and photographs', roles: ['officer', 'caseworker', 'admin'] },
  'compliance.write': { means: 'Record the checks of buildings and their evidence', roles: ['officer', 'caseworker', 'admin'] },
  'action.write': {
    means: 'Add, edit, close and remove actions',
    roles: ['officer', 'caseworker', 'facilitator', 'admin'],
  },
  'finding.accept': {
    means: 'Accept what is found as fine, with why and until when',
    roles: ['officer', 'caseworker', 'admin'],
  },
  'calendar.write': {
    means: 'Have a calendar of one’s own due dates to subscribe to',
    roles: ['viewer', 'officer', 'caseworker', 'facilitator', 'admin'],
  },
  'flow.write': { means: 'Change the stages of the board, and what each asks for', roles: ['admin'] },
  'termList.write': { means: 'Change the words that lists offer', roles: ['admin'] },
  'reviewForm.write': { means: 'Change what the annual review asks', roles: ['admin'] },
  'complianceCheck.write': { means: 'Change which checks buildings need, and how often', roles: ['admin'] },
  'member.write': { means: 'Add and change members and their roles', roles: ['admin'] },
  'workspace.write': { means: 'Change the workspace itself and its neighbourhoods', roles: ['admin'] },
  'file.hold': { means: 'Send a file that is to be brought in', roles: ['officer', 'caseworker', 'admin'] },
  'workspace.import': { means: 'Bring in a file', roles: ['officer', 'admin'] },
  'workspace.export': { means: 'Take the whole workspace away as a file', roles: ['officer', 'caseworker', 'admin'] },
} as const satisfies Record<string, { means: string; roles: readonly ActorRole[] }>;

export type Action = keyof typeof accessTable;

/** Who acts, and whether they do so where everybody can read along, such as on a wall: then names are kept from them too. */
export type Actor = Pick<Member, 'id' | 'workspaceId' | 'side'> & {
  role: ActorRole;
  namesHidden?: boolean;
  /** The one review that a tenant reaches. */
  reviewId?: string;
};

/** What nobody may do while names are hidden, whatever their role. */
const needsNames: readonly Action[] = ['names.read', 'contacts.read', 'workspace.export'];

/** What is acted on: a workspace, the audience of the note when it is one, whose account it is when it is one side's, and whose own it is. */
export interface Subject {
  workspaceId: string;
  audience?: Audience;
  account?: Account;
  /** The member whose own it is, when it is one member's. */
  owner?: string;
  /** The annual review it belongs to, when it belongs to one. */
  reviewId?: string;
}

function isOfOtherSide(actor: Actor, { account }: Subject): boolean {
  return account !== undefined && account !== actor.side;
}

function isAnothers(actor: Actor, { owner }: Subject): boolean {
  return owner !== undefined && owner !== actor.id;
}

/** A link reaches its own review and nothing besides. */
function isBeyondLink(actor: Actor, { reviewId }: Subject): boolean {
  return actor.role === 'tenant' && (reviewId === undefined || reviewId !== actor.reviewId);
}

/** Whether the actor may do this to that. The only place where access is decided. */
export function can(actor: Actor, action: Action, subject: Subject): boolean {
  if (actor.workspaceId !== subject.workspaceId) return false;
  if (subject.audience !== undefined && subject.audience !== 'shared' && subject.audience !== actor.side) return false;
  if (isOfOtherSide(actor, subject)) return false;
  if (isAnothers(actor, subject)) return false;
  if (isBeyondLink(actor, subject)) return false;
  if (actor.namesHidden && needsNames.includes(action)) return false;
  const roles: readonly ActorRole[] = accessTable[action].roles;
  return roles.includes(actor.role);
}

/**
 * Refuses what `can` refuses.
 * @throws ForbiddenError with what the member's role lacks, in words.
 */
export function refuseUnlessCan(actor: Actor, action: Action, subject: Subject): void {
  if (can(actor, action, subject)) return;
  if (isOfOtherSide(actor, subject)) throw new ForbiddenError('This is how the other side sees it, so it is theirs to change.');
  if (isAnothers(actor, subject)) throw new ForbiddenError('This is another member’s own.');
  if (isBeyondLink(actor, subject)) throw new ForbiddenError('This link is for one annual review and nothing else.');
  if (actor.namesHidden && needsNames.includes(action)) throw new ForbiddenError('Names are hidden here. Switch them on first.');
  const { means, roles } = accessTable[action];
  if (action === 'review.answer') throw new ForbiddenError('This is the tenant’s own part of the review: only the tenant can change it.');
  throw new ForbiddenError(
    `You cannot do this here: “${means}” is for ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(roles)}.`,
  );
}
