import type { Holder } from './relationship.ts';

type Entry = Pick<Holder, 'postId' | 'organisationId' | 'description'>;

/** Whether two entries are one holder: the same post, or without a post the same organisation and words. */
export function sameHolder(one: Entry, other: Entry): boolean {
  if (one.postId !== null || other.postId !== null) return one.postId === other.postId;
  return one.organisationId === other.organisationId && one.description === other.description;
}
