import { endingsOf, isImage, mediaTypes, mostBytes, sizeWords, stemOf, typeByName } from '@weft/domain';

/** What a file chooser offers: a phone that is asked for JPEG hands over its photographs as JPEG, whatever it keeps them as. */
export const accepted: readonly string[] = mediaTypes.flatMap((type) => [type, ...endingsOf(type).map((ending) => `.${ending}`)]);
export const acceptedPictures: readonly string[] = mediaTypes.filter(isImage);

/** A file that was chosen, and what is said of it before it is sent. */
export interface ChosenFile {
  key: string;
  file: File;
  title: string;
  /** An address of its picture, when it is one. */
  src: string | null;
  /** Why the server refused it, once it has. */
  refused?: string | undefined;
}

/** A camera's own name for a photograph, which says nothing: IMG_2034, DSC00012, 20261124_093000, image. */
const saysNothing = /^(img|dsc|dscn|pxl|image|photo|screenshot)?[\d_\- ()]*$/i;

/** A title to begin with: the words of the file's name, unless a camera made them. */
export function titleOf(name: string): string {
  const stem = stemOf(name).replaceAll('_', ' ');
  return saysNothing.test(stem) ? '' : stem;
}

/** Files as they are before anything is said of them. Their pictures are let go with `forget`. */
export function chosenFrom(files: readonly File[]): ChosenFile[] {
  return files.map((file) => {
    const type = typeByName(file.name);
    return {
      key: crypto.randomUUID(),
      file,
      title: titleOf(file.name),
      src: type !== null && isImage(type) ? URL.createObjectURL(file) : null,
    };
  });
}

export function forget(files: readonly ChosenFile[]): void {
  for (const { src } of files) if (src !== null) URL.revokeObjectURL(src);
}

/** Why a file cannot be sent, known before it is; null when it can be tried. The server has the last word. */
export function problemOf({ file, refused }: Pick<ChosenFile, 'file' | 'refused'>): string | null {
  if (refused !== undefined) return refused;
  if (file.size === 0) return 'There is nothing in it.';
  if (file.size > mostBytes) return `It is ${sizeWords(file.size)}, and a file can have ${sizeWords(mostBytes)} at most.`;
  return typeByName(file.name) === null && file.type === '' ? 'Weft does not keep files of this kind.' : null;
}
