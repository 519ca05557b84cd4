import type { Id } from '@weft/domain';
import type { Lookup } from '../snapshot/lookup.ts';

const gone = 'something that is no longer here';

/** A post with where it is, or an organisation that holds by itself. */
export function holderName(holder: Id, { posts, organisations }: Lookup): string {
  const post = posts.get(holder);
  if (!post) return organisations.get(holder)?.name ?? gone;
  const at = organisations.get(post.organisationId)?.name;
  return at === undefined ? post.title : `${post.title}, ${at}`;
}

/** What a node of the network is called. */
export function nodeName(id: Id, { organisations, relationships }: Lookup): string {
  return organisations.get(id)?.name ?? relationships.get(id)?.name ?? gone;
}
