import type { Day } from '../values/day.ts';
import type { Id } from '../values/id.ts';

/** What an organisation is part of, and what it was part of until some day. */
interface PartOf {
  parentId: Id | null;
  formerParents: readonly { parentId: Id | null; to: Day }[];
}

/** What an organisation was, is or will be part of on a day; null for nothing. */
export function parentOn({ parentId, formerParents }: PartOf, day: Day): Id | null {
  let found: PartOf['formerParents'][number] | null = null;
  for (const each of formerParents) if (each.to >= day && (found === null || each.to < found.to)) found = each;
  return found === null ? parentId : found.parentId;
}
