import type { Weft } from '../database/database.ts';
import { compiledOnce } from '../sql/compiled.ts';

/** Where something stands on the map. */
export interface Place {
  id: string;
  x: number;
  y: number;
}

/** A part of the map; its edges count as inside. */
export interface MapPart {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const inside = compiledOnce<Record<keyof MapPart, number> & { workspaceId: string }, Place>(({ db, hole }) =>
  db
    .selectFrom('positions')
    .select(['id', 'x', 'y'])
    .where('workspaceId', '=', hole('workspaceId'))
    .where('x', '>=', hole('left'))
    .where('x', '<=', hole('right'))
    .where('y', '>=', hole('top'))
    .where('y', '<=', hole('bottom')),
);

/** Everything that stands in a part of a workspace's map. */
export async function readPlacesIn(weft: Weft, workspaceId: string, { left, right, top, bottom }: MapPart): Promise<Place[]> {
  return (await weft.kysely.executeQuery(inside(weft, { workspaceId, left, right, top, bottom }))).rows;
}
