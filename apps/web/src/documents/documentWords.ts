import { isImage, sizeWords, typesOfFile } from '@weft/domain';
import { formatDate } from '../ui/index.ts';
import type { ListedDocument } from './useDocuments.ts';

/** What can be done with a document: a picture and the pages of a PDF are shown here, anything else is saved. */
export function opensAs({ mediaType }: Pick<ListedDocument, 'mediaType'>): 'picture' | 'pages' | 'saved' {
  if (isImage(mediaType)) return 'picture';
  return mediaType === 'application/pdf' ? 'pages' : 'saved';
}

const ofWords: Readonly<Record<ListedDocument['of']['kind'], (name: string) => string>> = {
  case: (name) => `The case ${name}`,
  snag: (name) => `Snag: ${name}`,
  tenancy: (name) => `The tenancy of ${name}`,
  asset: (name) => name,
  organisation: (name) => name,
  relationship: (name) => name,
};

/** What a document belongs to. */
export function belongsWords({ of }: Pick<ListedDocument, 'of'>): string {
  return ofWords[of.kind](of.name);
}

/** Of what day it is, what kind of file and how large. */
export function factWords({ mediaType, bytes, datedOn }: Pick<ListedDocument, 'mediaType' | 'bytes' | 'datedOn'>): string {
  return [datedOn === null ? null : formatDate(datedOn, 'short'), typesOfFile[mediaType].label, sizeWords(bytes)]
    .filter((part) => part !== null)
    .join(' · ');
}
