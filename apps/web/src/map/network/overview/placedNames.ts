import { type OverviewName, overviewName, type Through } from '../../../ui/map/networkOverview.ts';
import { labelText, widthOf } from '../labelText.ts';
import { labelBox, placeLabels } from '../placeLabels.ts';
import type { Box } from '../taken.ts';

/** Kept clear around each name, in pixels. */
const air = { across: 10, down: 4 };

export interface Named {
  id: string;
  label: string;
  /** In the map's units. */
  x: number;
  y: number;
  /** In pixels. */
  radius: number;
  /** Higher ones are served first. */
  priority: number;
}

/** As many names as there is room for, none over another or over what has one. */
export function placedNames(
  all: readonly Named[],
  others: readonly Box[],
  { zoom, x, y, width, height }: Through,
  font: string,
): OverviewName[] {
  const asks = all.map(({ id, label, radius, priority, ...place }) => {
    const lines = labelText(label).split('\n');
    return {
      id,
      x: place.x * zoom + x,
      y: place.y * zoom + y,
      radius,
      width: widthOf(lines.join('\n'), font) * overviewName.font + air.across,
      height: lines.length * overviewName.line + air.down,
      priority,
      now: null,
      must: false,
      lines,
    };
  });
  const sides = placeLabels(asks, others);
  return asks.flatMap((ask) => {
    const side = sides.get(ask.id);
    if (!side) return [];
    const box = labelBox(ask, side);
    if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return [];
    return [{ lines: ask.lines, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }];
  });
}
