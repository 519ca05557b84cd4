import { type Paper, pixelsPerMillimetre } from '../../ui/sheet/paper.ts';
import { fontStyle } from './font.ts';

/** Dots to the inch: fewer on larger sheets, which are read from further off and would be too large for a browser to draw. */
const dots = { a4: 200, a3: 200, a2: 150, a1: 120 } as const;

/**
 * A sheet as a PNG picture.
 * @throws when the browser cannot draw one so large.
 */
export async function pngOf(sheet: string, paper: Paper): Promise<Blob> {
  const scale = dots[paper.size] / 96;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(paper.width * pixelsPerMillimetre * scale);
  canvas.height = Math.round(paper.height * pixelsPerMillimetre * scale);
  const pen = canvas.getContext('2d');
  const url = URL.createObjectURL(new Blob([withFont(sheet, await fontStyle())], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(url);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('Your browser cannot draw a picture this large. Choose smaller paper, or take it as SVG.');
  return blob;
}

/** A picture of its own can fetch no font: it has to hold it. */
function withFont(sheet: string, style: string): string {
  return sheet.replace('>', `><style>${style}</style>`);
}
