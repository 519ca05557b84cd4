import type { Day, Id, SnapshotOrganisation, SnapshotPost, SnapshotRelationship } from '@weft/domain';
import type { Visible } from '../filter/apply.ts';
import { holdersOn } from '../holders/current.ts';
import { counted } from '../labels/labels.ts';
import { type Lookup, lookup, participantsOf } from '../snapshot/lookup.ts';
import { byName, type Consequences, judged, type LeftAlone, type Verdict } from './fate.ts';
import type { Supposition } from './supposition.ts';
import { withoutHolders, withoutParticipants } from './without.ts';

function goingOn(organisationId: Id, { ties }: Lookup): readonly SnapshotRelationship[] {
  return (ties.get(organisationId) ?? []).filter(({ status }) => status !== 'completed');
}

/** The others who take part in what is lost, each once. */
function others(relationships: readonly SnapshotRelationship[], but: Iterable<Id>, { organisations }: Lookup): SnapshotOrganisation[] {
  const ids = new Set(relationships.flatMap(participantsOf));
  for (const id of but) ids.delete(id);
  return [...ids].flatMap((id) => organisations.get(id) ?? []);
}

/** "Its only relationship", "Both its relationships" or "All 3 of its relationships". */
function all(count: number): string {
  return count === 1 ? 'Its only relationship' : count === 2 ? 'Both its relationships' : `All ${count} of its relationships`;
}

function holderLeaves(post: SnapshotPost, relationships: readonly SnapshotRelationship[], day: Day, records: Lookup): Consequences {
  const goes = ({ postId }: { postId: Id | null }) => postId === post.id;
  const affected = judged(relationships, (each) => withoutHolders(each, goes, day, records));
  const lost = affected.filter(({ fate }) => fate === 'lost').map(({ relationship }) => relationship);
  const at = records.organisations.get(post.organisationId);
  const side = at?.side ?? 'other';
  const heldHere = (each: SnapshotRelationship) => holdersOn(each, day).some((holder) => holder.side === side && !goes(holder));
  const alone = others(lost, [post.organisationId], records).flatMap((organisation): LeftAlone[] => {
    const ties = goingOn(organisation.id, records);
    if (organisation.side === side || ties.some(heldHere)) return [];
    const whom = side === 'other' ? 'on that side' : `on the ${side} side`;
    return [
      {
        organisation,
        reason: `Nobody ${whom} would keep ${ties.length === 1 ? 'its only relationship' : `any of its ${ties.length} relationships`} going.`,
      },
    ];
  });
  return {
    supposing: `whoever is ${post.title}${at ? ` at ${at.name}` : ''} leaves`,
    goneIds: [],
    affected,
    alone: byName(alone),
  };
}

/** The worse of what losing a party and losing its holders do; when both weaken, both are said. */
function worse(parted: Verdict, unheld: Verdict): Verdict {
  if (parted === null || unheld === null) return parted ?? unheld;
  if (parted.fate === 'lost') return parted;
  if (unheld.fate === 'lost') return { fate: 'lost', reason: `${unheld.reason} ${parted.reason}` };
  return { fate: parted.fate, reason: `${parted.reason} ${unheld.reason}` };
}

/** An organisation with all that is part of it, however deep: a unit does not outlive its whole. */
function withParts(id: Id, { parts }: Lookup): ReadonlySet<Id> {
  const found = new Set([id]);
  for (const each of found) for (const part of parts.get(each) ?? []) found.add(part.id);
  return found;
}

function organisationFails(
  organisation: SnapshotOrganisation,
  relationships: readonly SnapshotRelationship[],
  day: Day,
  records: Lookup,
): Consequences {
  const goneIds = withParts(organisation.id, records);
  const goes = ({ organisationId }: { organisationId: Id }) => goneIds.has(organisationId);
  const affected = judged(relationships, (each) =>
    worse(withoutParticipants(each, goneIds, records), withoutHolders(each, goes, day, records)),
  );
  const gone = affected.filter(({ fate }) => fate !== 'weakened').map(({ relationship }) => relationship);
  const alone = others(gone, goneIds, records).flatMap((other): LeftAlone[] => {
    const ties = goingOn(other.id, records);
    return ties.every((tie) => gone.includes(tie))
      ? [
          {
            organisation: other,
            reason: `${all(ties.length)} would be lost, or lose whom ${ties.length === 1 ? 'it runs' : 'they run'} through.`,
          },
        ]
      : [];
  });
  return {
    supposing:
      goneIds.size === 1 ? `${organisation.name} is gone` : `${organisation.name} and its ${counted(goneIds.size - 1, 'unit')} are gone`,
    goneIds: [...goneIds],
    affected,
    alone: byName(alone),
  };
}

/**
 * What would follow if the holder of a post left or an organisation were gone, as the snapshot stands on its day: of all that is on the
 * map, whatever the filter. Relationships that are over have nothing to lose. Null when there is no such post or organisation.
 */
export function suppose({ snapshot, today }: Pick<Visible, 'snapshot' | 'today'>, supposition: Supposition): Consequences | null {
  const records = lookup(snapshot);
  if (supposition.kind === 'leaves') {
    const post = records.posts.get(supposition.postId);
    return post ? holderLeaves(post, snapshot.relationships, today, records) : null;
  }
  const organisation = records.organisations.get(supposition.organisationId);
  return organisation ? organisationFails(organisation, snapshot.relationships, today, records) : null;
}
