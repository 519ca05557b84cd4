import { type Id, idSchema } from '@weft/domain';

/** What is supposed: that whoever holds a post leaves, or that an organisation is gone. */
export type Supposition = { kind: 'leaves'; postId: Id } | { kind: 'fails'; organisationId: Id };

/** A supposition as it stands in an address: `leaves-<post>` or `fails-<organisation>`. */
export function writeSupposition(supposition: Supposition): string {
  return supposition.kind === 'leaves' ? `leaves-${supposition.postId}` : `fails-${supposition.organisationId}`;
}

/** The supposition that an address speaks of; null when it speaks of none. Whether its record is there is another question. */
export function readSupposition(text: string | undefined): Supposition | null {
  const [, kind, id] = /^(leaves|fails)-(.+)$/.exec(text ?? '') ?? [];
  const read = idSchema.safeParse(id);
  if (!read.success) return null;
  return kind === 'leaves' ? { kind, postId: read.data } : { kind: 'fails', organisationId: read.data };
}
