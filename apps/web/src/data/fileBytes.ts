import { dataUrlOf } from './dataUrl.ts';

/** A file by its name, with its bytes as text that a request can hold. */
export interface NamedBytes {
  name: string;
  base64: string;
}

/** The bytes of a file as they are: what they are in is found out by the server, for the page and the command line alike. */
export async function bytesOf(file: File): Promise<NamedBytes> {
  const url = await dataUrlOf(file, `“${file.name}” could not be read. If it was moved, choose it again.`);
  return { name: file.name, base64: url.slice(url.indexOf(',') + 1) };
}
