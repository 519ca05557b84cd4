import { readNumbers } from '@weft/db';
import { expiryOf, isOpenSnag, refuseUnlessCan } from '@weft/domain';
import type { ActingContext } from '../context.ts';
import type { NumbersRead } from './numbers.schema.ts';

/** What the numbers are counted from: stages, waits, snags and ends, which everybody in the workspace may see; no notes and no names. */
export async function getNumbers(ctx: ActingContext): Promise<NumbersRead> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { cases, moves, snags, tenancies } = await readNumbers(ctx.weft, ctx.actor.workspaceId);
  return {
    today: ctx.today,
    cases: cases.map(({ assetName, ...rest }) => ({ ...rest, building: assetName })),
    moves,
    snags: snags.filter(isOpenSnag),
    settledSnags: snags.filter((each) => !isOpenSnag(each)).map(({ severity, raisedOn, settledOn }) => ({ severity, raisedOn, settledOn })),
    tenancies: tenancies.map((each) => ({ id: each.id, building: each.assetName, endsOn: expiryOf(each).day })),
  };
}
