import { z } from 'zod';
import { idSchema } from '../values/id.ts';
import { retagged, tagSchema } from '../values/tags.ts';
import { listKeySchema } from '../values/text.ts';
import type { Organisation } from './organisation.ts';

/** What is set on several organisations at once. What is not said stays as it is. */
export const organisationEditSchema = z.object({
  kind: listKeySchema.optional(),
  areaId: idSchema.nullable().optional(),
  addTags: z.array(tagSchema).max(30).default([]),
  removeTags: z.array(tagSchema).max(30).default([]),
});
export type OrganisationEdit = z.infer<typeof organisationEditSchema>;

type Editable = Pick<Organisation, 'kind' | 'areaId' | 'tags'>;

/** An organisation once that is set; the very same when it is so already. */
export function editedOrganisation<T extends Editable>(organisation: T, { kind, areaId, addTags, removeTags }: OrganisationEdit): T {
  const after: Editable = {
    kind: kind ?? organisation.kind,
    areaId: areaId === undefined ? organisation.areaId : areaId,
    tags: retagged(organisation.tags, { addTags, removeTags }),
  };
  const { kind: wasKind, areaId: wasArea, tags } = organisation;
  const isSo = JSON.stringify(after) === JSON.stringify({ kind: wasKind, areaId: wasArea, tags });
  return isSo ? organisation : { ...organisation, ...after };
}
