import { InvalidError, type MediaType } from '@weft/api';
import readExif from 'exif-reader';
import sharp from 'sharp';

/** The longest side of a picture that is kept, in pixels; a larger one is made smaller. */
const longestSide = 4096;
const previewSide = 800;
/** A picture of more pixels than this is no photograph: a small file can unpack into very many. */
const mostPixels = 120_000_000;

// Each picture is read as it is needed and forgotten at once: what is saved by keeping it is not worth the memory.
sharp.cache(false);
sharp.concurrency(1);

/** A picture drawn anew: the same to look at, the right way up, with nothing in it that says where it was taken or with what. */
export interface Redrawn {
  picture: Buffer;
  preview: Buffer;
  /** The day the camera wrote into it, if it did. */
  takenOn: string | null;
}

function takenOnOf(exif: Buffer | undefined): string | null {
  if (exif === undefined) return null;
  try {
    const taken = readExif(exif).Photo?.DateTimeOriginal;
    return taken instanceof Date && !Number.isNaN(taken.getTime()) ? taken.toISOString().slice(0, 10) : null;
  } catch {
    return null;
  }
}

/**
 * Draws a picture anew and a smaller one of it.
 * @param file where its bytes lie. @param called what the file is called in sentences.
 * @throws InvalidError when it is damaged or far too large.
 */
export async function redraw(file: string, mediaType: MediaType, called: string): Promise<Redrawn> {
  try {
    const original = sharp(file, { limitInputPixels: mostPixels, failOn: 'error', autoOrient: true, sequentialRead: true });
    const { exif } = await original.metadata();
    const fitted = original.clone().resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
    const encoded = { 'image/png': () => fitted.png(), 'image/webp': () => fitted.webp({ quality: 90 }) }[String(mediaType)];
    const picture = await (encoded?.() ?? fitted.jpeg({ quality: 88, mozjpeg: true })).toBuffer();
    const preview = await sharp(picture)
      .resize({ width: previewSide, height: previewSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 76 })
      .toBuffer();
    return { picture, preview, takenOn: takenOnOf(exif) };
  } catch {
    throw new InvalidError(
      `${called} was not added. This picture cannot be opened: it is damaged, was cut off on its way here, or is far too large.`,
    );
  }
}
