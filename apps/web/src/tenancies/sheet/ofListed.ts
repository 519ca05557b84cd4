import type { RouterOutputs } from '@weft/api';
import type { Matrix } from '../../compliance/matrix/shownMatrix.ts';
import type { Row } from '../list/rows.ts';

type Reviews = RouterOutputs['reviews']['portfolio'];

/** Of the annual reviews of a whole place, those of the buildings that are listed. */
export function reviewsOfListed(rows: readonly Pick<Row, 'asset'>[], reviews: Reviews): Reviews {
  const listed = idsOf(rows);
  return reviews.filter(({ asset }) => listed.has(asset.id));
}

/** Of the checks of a whole place, those of the buildings that are listed. */
export function checksOfListed(rows: readonly Pick<Row, 'asset'>[], matrix: Matrix): Matrix {
  const listed = idsOf(rows);
  return { ...matrix, buildings: matrix.buildings.filter(({ id }) => listed.has(id)) };
}

function idsOf(rows: readonly Pick<Row, 'asset'>[]): ReadonlySet<string> {
  return new Set(rows.map(({ asset }) => asset.id));
}
