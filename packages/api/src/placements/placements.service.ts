import { readRecords } from '@weft/db';
import {
  type Account,
  type Axis,
  type AxisScores,
  ConflictError,
  type Id,
  InvalidError,
  isPlaced,
  type Placement,
  refuseUnlessCan,
} from '@weft/domain';
import { act, changing, type Done, fresh, making, mustRead, mustReadAt, removing, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { PlacementInput } from './placements.schema.ts';

const kind = 'placement';
const views: Readonly<Record<Account, string>> = { council: 'The council’s view', partner: 'The partner’s view' };

/** The placement of the actor's own side; null while it has none. @throws ConflictError when it is not as the actor last saw it. */
async function ownPlacement(ctx: ActingContext, { relationshipId, version, data }: PlacementInput): Promise<Placement | null> {
  const { workspaceId, side } = ctx.actor;
  const [placement = null] = await readRecords(ctx.weft.kysely, kind, workspaceId, { relationshipId, side });
  if ((placement?.version ?? null) === version) return placement;
  const id = placement?.id ?? relationshipId;
  const deed = { who: 'Somebody else on your side', did: 'placed this while you were placing it' };
  throw new ConflictError(deed, { kind, id, mine: data, theirs: placement });
}

/** Where it stands on each axis when what is said has been done; where nothing is said, it stays as it was. */
function scoresAfter(before: Placement | null, said: PlacementInput['data']): AxisScores {
  const on = (axis: Axis) => said[axis] ?? (said[axis] === undefined ? (before?.[axis] ?? null) : null);
  return { strategic: on('strategic'), proactive: on('proactive'), financial: on('financial'), time: on('time') };
}

/**
 * Places a relationship on the axes as the actor's own side sees it, today. Taken off every axis, the placement is no more.
 * @throws ConflictError with both when somebody else on that side placed it since; InvalidError when it would stand nowhere and never did.
 */
export async function setPlacement(ctx: ActingContext, asked: PlacementInput): Promise<Done> {
  const { workspaceId, side, id: memberId } = ctx.actor;
  refuseUnlessCan(ctx.actor, 'placement.write', { workspaceId, account: side });
  const relationship = await mustRead(ctx, 'relationship', asked.relationshipId);
  const before = await ownPlacement(ctx, asked);
  const mine = { relationshipId: relationship.id, side, placedOn: ctx.today, memberId };
  const scores = scoresAfter(before, asked.data);
  if (!isPlaced(scores)) {
    if (before === null) throw new InvalidError('Place it on at least one axis.');
    return takeOff(ctx, before, relationship.name);
  }
  const after = valid(kind, { originKey: null, ...(before ?? fresh(ctx)), ...mine, ...scores });
  const items = [before === null ? making(kind, after) : changing(kind, before, after)];
  return act(ctx, {
    id: after.id,
    summary: `${views[side]}: placed “${relationship.name}” on the axes`,
    items,
  });
}

function takeOff(ctx: ActingContext, placement: Placement, name: string): Promise<Done> {
  const summary = `${views[placement.side]}: took “${name}” off the axes`;
  return act(ctx, { id: placement.id, summary, items: [removing(kind, placement)] });
}

/** Takes a relationship off all axes for the actor's own side. @throws ConflictError when it was placed anew since `version`. */
export async function clearPlacement(ctx: ActingContext, { id, version }: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'placement.write', ctx.actor);
  const { workspaceId } = ctx.actor;
  const placement = await mustRead(ctx, kind, id);
  refuseUnlessCan(ctx.actor, 'placement.write', { workspaceId, account: placement.side });
  const { name } = await mustRead(ctx, 'relationship', placement.relationshipId);
  return takeOff(ctx, await mustReadAt(ctx, kind, id, version, null), name);
}
