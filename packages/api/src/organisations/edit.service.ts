import { readRecords } from '@weft/db';
import {
  type ChangeItem,
  editedOrganisation,
  type Id,
  InvalidError,
  NotFoundError,
  type OrganisationEdit,
  refuseUnlessCan,
} from '@weft/domain';
import { act, changing, type Done, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';

/**
 * Sets the same on several organisations, in one change; those that are so already are left alone. A new kind brings its usual side with it.
 * @throws InvalidError when all of them are so already, NotFoundError when one is not here any more.
 */
export async function editOrganisations(ctx: ActingContext, { ids, set }: { ids: readonly Id[]; set: OrganisationEdit }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'organisation.write', ctx.actor);
  const kind = ctx.reference.organisationKinds.find(({ id }) => id === set.kind);
  if (set.kind !== undefined && kind === undefined)
    throw new InvalidError('Choose a kind from the list.', [{ path: 'kind', message: 'Choose a kind from the list.' }]);
  const all = await readRecords(ctx.weft.kysely, 'organisation', ctx.actor.workspaceId, { id: [...new Set(ids)] });
  if (all.length < new Set(ids).size) throw new NotFoundError('One of these organisations is not here any more. Choose again.');
  const items = all.flatMap((before): ChangeItem[] => {
    const after = editedOrganisation(before, set);
    if (after === before) return [];
    const side = kind !== undefined && after.kind !== before.kind ? kind.side : before.side;
    return [changing('organisation', before, valid('organisation', { ...after, side }))];
  });
  const [first] = items;
  if (first === undefined) throw new InvalidError('All of them are so already.');
  const what = items.length === 1 ? 'an organisation' : `${items.length} organisations`;
  return act(ctx, { id: first.id, summary: `Changed ${what} at once`, items });
}
