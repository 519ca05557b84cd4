import type { Id } from '@weft/domain';
import type { AxesView, AxisMark } from './view.ts';

/** A name beside a mark: where its text begins (or ends), and how far it goes. */
export interface AxisName {
  relationshipId: Id;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const gap = 5;
const longest = 26;
/** Beyond so many marks, names would only be noise. */
const mostMarks = 400;

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= longest
    ? name
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/**
 * Names for the marks that have room for one beside them: within the picture, over no mark and no other name. Each relationship is named once.
 * @param text how wide a letter is at most, and how high a line, in the picture's units.
 */
export function namesWithRoom(view: AxesView, nameOf: (id: Id) => string, text: { letter: number; line: number }): AxisName[] {
  if (view.marks.length > mostMarks) return [];
  const taken: Box[] = view.marks.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const named = new Set<Id>();
  return view.marks.flatMap((mark) => {
    if (named.has(mark.relationshipId)) return [];
    const name = shortened(nameOf(mark.relationshipId));
    const width = [...name].length * text.letter;
    for (const anchor of ['start', 'end'] as const) {
      const box = boxBeside(mark, anchor, width, text.line);
      const isInside = box.left >= 0 && box.right <= view.size;
      if (!isInside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      named.add(mark.relationshipId);
      return [{ relationshipId: mark.relationshipId, text: name, x: anchor === 'start' ? box.left : box.right, y: mark.y, anchor }];
    }
    return [];
  });
}

function boxBeside({ x, y, r }: AxisMark, anchor: 'start' | 'end', width: number, line: number): Box {
  const [top, bottom] = [y - line / 2, y + line / 2];
  return anchor === 'start'
    ? { left: x + r + gap, right: x + r + gap + width, top, bottom }
    : { left: x - r - gap - width, right: x - r - gap, top, bottom };
}
