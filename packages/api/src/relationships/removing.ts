import { readRecords } from '@weft/db';
import type { ChangeItem, Relationship } from '@weft/domain';
import { removing } from '../acting/act.ts';
import { removingActions } from '../actions/removing.ts';
import type { ActingContext } from '../context.ts';
import { removingDocuments } from '../documents/readable.ts';
import { removingAcceptances } from '../findings/findings.service.ts';

/**
 * The items that take a relationship to the bin, with its place on the map, where each side placed it on the axes, how strategic
 * it was found, the actions about it, what was accepted of it and its documents.
 */
export async function removingRelationship(ctx: ActingContext, relationship: Relationship): Promise<ChangeItem[]> {
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const places = await readRecords(kysely, 'position', workspaceId, { id: relationship.id });
  const placements = await readRecords(kysely, 'placement', workspaceId, { relationshipId: relationship.id });
  const assessments = await readRecords(kysely, 'assessment', workspaceId, { relationshipId: relationship.id });
  return [
    removing('relationship', relationship),
    ...places.map((place) => removing('position', place)),
    ...placements.map((placement) => removing('placement', placement)),
    ...assessments.map((assessment) => removing('assessment', assessment)),
    ...(await removingActions(ctx, { relationshipId: relationship.id })),
    ...(await removingAcceptances(ctx, { relationshipId: relationship.id })),
    ...(await removingDocuments(ctx, { relationshipId: relationship.id })),
  ];
}
