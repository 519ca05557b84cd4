import { covers, type Day, type FindingKind, type Id, type Snapshot } from '@weft/domain';
import { lookup, participantsOf, wholesOf } from '@weft/network';
import { matchScore } from '../../ui/index.ts';
import type { AnsweredFinding } from '../useFindings.ts';
import type { FindingsSearch } from './findingsSearch.ts';

interface Looking {
  snapshot: Snapshot;
  /** The post of whoever looks; null when they hold none. */
  mine: Id | null;
  today: Day;
}

/** The findings that an address asks for, whether they stand or are accepted, in their order. */
export function shownFindings(all: readonly AnsweredFinding[], search: FindingsSearch, looking: Looking): AnsweredFinding[] {
  const { q = '', kind, of, mine } = search;
  const isOf = of === undefined ? always : aboutBranch(of, looking.snapshot);
  const isMine = mine ? aboutHeld(looking) : always;
  const kinds = kind?.split(',');
  return all.filter(
    (each) =>
      (kinds === undefined || kinds.includes(each.finding.kind)) && isOf(each) && isMine(each) && matchScore(each.finding.words, q) > 0,
  );
}

const always = () => true;

/** Whether a finding is about an organisation, a part of it, or a relationship in which one of these takes part. */
function aboutBranch(of: Id, snapshot: Snapshot): (each: AnsweredFinding) => boolean {
  const records = lookup(snapshot);
  const under = (ids: Iterable<Id>) => wholesOf(ids, records).has(of);
  return ({ finding: { about } }) =>
    about.some((id) => {
      const relationship = records.relationships.get(id);
      return relationship ? under(participantsOf(relationship)) : under([id]);
    });
}

/** Whether a finding is about a relationship that the post of whoever looks holds today, or about that post. */
function aboutHeld({ snapshot, mine, today }: Looking): (each: AnsweredFinding) => boolean {
  const held = new Set(
    snapshot.relationships.flatMap(({ id, holders }) =>
      holders.some((holder) => mine !== null && holder.postId === mine && covers(holder, today)) ? [id] : [],
    ),
  );
  return ({ finding: { about } }) => about.some((id) => id === mine || held.has(id));
}

/** How many of each kind there are, for the kinds that have any. */
export function countsByKind(findings: readonly AnsweredFinding[]): ReadonlyMap<FindingKind, number> {
  const counts = new Map<FindingKind, number>();
  for (const { finding } of findings) counts.set(finding.kind, (counts.get(finding.kind) ?? 0) + 1);
  return counts;
}
