import { boxAround, type Point, room } from './point.ts';

/** Things that keep their shape and are moved as one. */
export type Group = readonly Point[];

const gap = { across: 1.5 * room.across, down: 1.5 * room.down };

/** How far each group has to move for all to stand in columns: the first by itself, the others beside it, each column no higher than it needs. */
export function packColumns(groups: readonly Group[]): Point[] {
  const boxes = groups.map((group) => boxAround(group) ?? { left: 0, top: 0, right: 0, bottom: 0 });
  const heights = boxes.map(({ top, bottom }) => bottom - top);
  const area = boxes.reduce((sum, { left, right, top, bottom }) => sum + (right - left + gap.across) * (bottom - top + gap.down), 0);
  const tallest = Math.max(0, ...heights, Math.sqrt(area) * 0.8);
  const columns: { members: number[]; width: number; height: number }[] = [];
  for (const [index, box] of boxes.entries()) {
    const height = heights[index] ?? 0;
    const width = box.right - box.left;
    const last = columns.at(-1);
    if (last && last.height + gap.down + height <= tallest) {
      last.members.push(index);
      last.height += gap.down + height;
      last.width = Math.max(last.width, width);
    } else columns.push({ members: [index], width, height });
  }
  const moves: Point[] = groups.map(() => ({ x: 0, y: 0 }));
  let x = 0;
  for (const column of columns) {
    let y = -column.height / 2;
    for (const index of column.members) {
      const box = boxes[index];
      if (!box) continue;
      moves[index] = { x: x + (column.width - (box.right - box.left)) / 2 - box.left, y: y - box.top };
      y += box.bottom - box.top + gap.down;
    }
    x += column.width + gap.across;
  }
  return moves;
}
