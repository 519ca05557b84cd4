const lineLength = 21;
const mostLines = 3;

/** A name in short lines for under a node, cut off after three. */
export function labelText(name: string): string {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= lineLength) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > lineLength + 4 ? `${word.slice(0, lineLength)}…` : word);
  }
  if (lines.length <= mostLines) return lines.join('\n');
  const kept = lines.slice(0, mostLines);
  return `${kept.join('\n')}…`;
}

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** The width of the widest line at a font size of one, in that font. Measured once for each text. */
export function widthOf(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 0.55;
  context.font = `500 100px ${font}`;
  const width = Math.max(...text.split('\n').map((line) => context?.measureText(line).width ?? 0)) / 100;
  widths.set(key, width);
  return width;
}
