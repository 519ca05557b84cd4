import { z } from 'zod';
import { daySchema } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { covers } from '../values/span.ts';
import { retagged, tagSchema } from '../values/tags.ts';
import type { Holder, Relationship } from './relationship.ts';
import { levelSchema, statusSchema } from './typology.ts';

/** What is set on several relationships at once. What is not said stays as it is. */
export const relationshipEditSchema = z.object({
  status: statusSchema.optional(),
  level: levelSchema.nullable().optional(),
  addAreaIds: z.array(idSchema).max(100).default([]),
  /** When somebody last said that they are still true. What is disputed stays so. */
  confirmedOn: daySchema.optional(),
  addTags: z.array(tagSchema).max(30).default([]),
  removeTags: z.array(tagSchema).max(30).default([]),
  /** Somebody who keeps them going besides, from a day on. */
  addHolder: z.object({ postId: idSchema, role: z.enum(['lead', 'deputy']), from: daySchema }).optional(),
});
export type RelationshipEdit = z.infer<typeof relationshipEditSchema>;

type Editable = Pick<Relationship, 'status' | 'level' | 'areaIds' | 'confirmedOn' | 'tags' | 'holders'>;

/** Where a post is: what a holder says beside it. */
export type HolderAt = Pick<Holder, 'side' | 'organisationId'>;

/**
 * A relationship once that is set; the very same when it is so already.
 * @param at where the post of `addHolder` is; without it nobody is added. A post that keeps it going on that day already is not added again.
 */
export function editedRelationship<T extends Editable>(relationship: T, edit: RelationshipEdit, at: HolderAt | null): T {
  const { status, level, areaIds, confirmedOn, tags, holders } = relationship;
  const after: Editable = {
    status: edit.status ?? status,
    level: edit.level === undefined ? level : edit.level,
    areaIds: [...new Set([...areaIds, ...edit.addAreaIds])],
    confirmedOn: edit.confirmedOn ?? confirmedOn,
    tags: retagged(tags, edit),
    holders: [...holders, ...newHolders(holders, edit, at)],
  };
  const isSo = JSON.stringify(after) === JSON.stringify({ status, level, areaIds, confirmedOn, tags, holders });
  return isSo ? relationship : { ...relationship, ...after };
}

function newHolders(holders: readonly Holder[], { addHolder }: RelationshipEdit, at: HolderAt | null): Holder[] {
  if (addHolder === undefined || at === null) return [];
  const { postId, role, from } = addHolder;
  if (holders.some((each) => each.postId === postId && covers(each, from))) return [];
  return [{ side: at.side, organisationId: at.organisationId, postId, description: null, role, from, to: null }];
}
