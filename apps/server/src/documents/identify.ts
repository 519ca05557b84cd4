import { open } from 'node:fs/promises';
import { endingOf, InvalidError, isMediaType, type MediaType, safeFileName, typeByName, typesOfFile } from '@weft/api';
import { fileTypeFromFile } from 'file-type';

const textTypes: readonly MediaType[] = ['text/csv', 'text/plain', 'message/rfc822'];

const kept =
  'Weft keeps photographs (JPEG, PNG or WebP), PDF, Word (.docx), Excel (.xlsx), OpenDocument (.odt), CSV, plain text and email (.eml) files.';

const heic = {
  is: 'a HEIC photograph, which most computers cannot show',
  mend: 'Save it as JPEG, or set the phone’s camera to “Most compatible”.',
};

/** What a file that is not kept turned out to be, as the rest of “It is …”, and what to do about it. */
const advice: Readonly<Record<string, { is: string; mend: string }>> = {
  'image/heic': heic,
  'image/heif': { ...heic, is: 'a HEIF photograph, which most computers cannot show' },
  // Word and Excel put what is behind a password into the same envelope as files of before 2007.
  'application/x-cfb': {
    is: 'behind a password, or in an old format of Word, Excel or Outlook',
    mend: 'Save it as .docx, .xlsx or PDF, without a password.',
  },
  'application/rtf': { is: 'rich text', mend: 'Save it as .docx or PDF.' },
  'application/zip': { is: 'a ZIP archive', mend: 'Take the files out of it first.' },
  'application/xml': { is: 'XML, such as an SVG drawing', mend: 'Save it as PDF or PNG.' },
};

/** What a file really is, by what is in it; and a sentence when that is not what its name says. */
export interface Identified {
  mediaType: MediaType;
  fileName: string;
  remark: string | null;
}

/** What the first bytes of a file say it is; null when they say nothing, as those of plain text do not. */
async function sniffed(file: string): Promise<string | null> {
  const found = await fileTypeFromFile(file).catch(() => undefined);
  return found?.mime ?? null;
}

/** Whether a file reads as text: its beginning has no bytes that no text has. */
async function readsAsText(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
    const beginning = buffer.subarray(0, bytesRead);
    const isUtf16 = (beginning[0] === 0xff && beginning[1] === 0xfe) || (beginning[0] === 0xfe && beginning[1] === 0xff);
    return isUtf16 || !beginning.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b));
  } finally {
    await handle.close();
  }
}

/** A file by the name that it came with, as sentences have it. */
export function named(name: string): string {
  return `“${name.replace(/\p{C}/gu, '').slice(0, 150) || 'This file'}”`;
}

/** Why a file is not kept and what to do. @param found what is in it. @param said what its name says is in it. */
function refusal(found: string | null, said: MediaType | null, name: string): string {
  const known = found === null ? undefined : advice[found];
  const but = said === null ? null : `Its name ends in .${endingOf(name)}, but it is`;
  if (known) return `${but ?? 'It is'} ${known.is}. ${known.mend}`;
  return but !== null && said !== null ? `${but} not ${typesOfFile[said].one}. ${kept}` : kept;
}

/**
 * What a file is, whatever its name says: what is in it decides.
 * @param file where its bytes lie. @param name what it came as.
 * @throws InvalidError with a sentence when it is of no kind that is kept.
 */
export async function identify(file: string, name: string): Promise<Identified> {
  const said = typeByName(name);
  const found = await sniffed(file);
  if (found !== null && isMediaType(found)) return identified(found, said, name);
  if (said !== null && textTypes.includes(said) && (await readsAsText(file))) return identified(said, said, name);
  throw new InvalidError(`${named(name)} was not added. ${refusal(found, said, name)}`);
}

function identified(mediaType: MediaType, said: MediaType | null, name: string): Identified {
  const fileName = safeFileName(name, mediaType);
  const remark = said === mediaType ? null : `${named(name)} is really ${typesOfFile[mediaType].one}, so it is kept as “${fileName}”.`;
  return { mediaType, fileName, remark };
}
