import { z } from 'zod';

/** What a kind of file is called, by itself and in “It is really …”, and how the names of such files end, the usual ending first. */
interface TypeOfFile {
  label: string;
  one: string;
  endings: readonly [string, ...string[]];
}

/** The kinds of file that are kept, by media type. What a browser would run when opened (HTML, SVG) is not among them. */
export const typesOfFile = {
  'image/jpeg': { label: 'JPEG image', one: 'a JPEG image', endings: ['jpg', 'jpeg'] },
  'image/png': { label: 'PNG image', one: 'a PNG image', endings: ['png'] },
  'image/webp': { label: 'WebP image', one: 'a WebP image', endings: ['webp'] },
  'application/pdf': { label: 'PDF', one: 'a PDF', endings: ['pdf'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    label: 'Word document',
    one: 'a Word document',
    endings: ['docx'],
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    label: 'Excel workbook',
    one: 'an Excel workbook',
    endings: ['xlsx'],
  },
  'application/vnd.oasis.opendocument.text': { label: 'OpenDocument text', one: 'an OpenDocument text', endings: ['odt'] },
  'text/csv': { label: 'CSV table', one: 'a CSV table', endings: ['csv'] },
  'text/plain': { label: 'plain text', one: 'plain text', endings: ['txt'] },
  'message/rfc822': { label: 'email', one: 'an email', endings: ['eml'] },
} as const satisfies Record<string, TypeOfFile>;

export type MediaType = keyof typeof typesOfFile;

/** Whether a text names a kind of file that is kept. */
export function isMediaType(text: string): text is MediaType {
  return Object.hasOwn(typesOfFile, text);
}

export const mediaTypes = Object.keys(typesOfFile).filter(isMediaType);

export const mediaTypeSchema = z.custom<MediaType>(
  (value) => typeof value === 'string' && isMediaType(value),
  'This kind of file is not kept.',
);

/** Whether it is a picture, which can be shown on the page. */
export function isImage(mediaType: MediaType): boolean {
  return mediaType.startsWith('image/');
}

/** The media type that the ending of a name speaks of; null when it speaks of none that is kept. */
export function typeByName(name: string): MediaType | null {
  const ending = endingOf(name);
  return mediaTypes.find((type) => endingsOf(type).includes(ending)) ?? null;
}

/** The ending of a file's name, in small letters without its dot; empty when there is none. */
export function endingOf(name: string): string {
  return /\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The endings that the names of such files may have, the usual one first. */
export function endingsOf(mediaType: MediaType): readonly [string, ...string[]] {
  return typesOfFile[mediaType].endings;
}
