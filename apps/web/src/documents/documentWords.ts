import { isImage, sizeWords, typesOfFile } from '@weft/domain';
import { formatDate } from '../ui/index.ts';
import type { ListedDocument } from './useDocuments.ts';

/** What can be done with a document: a picture and the pages of a PDF are shown here, anything else is saved. */
export function opensAs({ mediaType }: Pick<ListedDocument, 'mediaType'>): 'picture' | 'pages' | 'saved' {
  if (isImage(mediaType)) return 'picture';
  return mediaType === 'application/pdf' ? 'pages' : 'saved';
}

const ofWords: Readonly<Record<ListedDocument['of']['kind'], (name: string) => string | null>> = {
  case: () => null,
  snag: (name) => `Snag: ${name}`,
  tenancy: () => 'The tenancy',
  asset: (name) => name,
};

/** What a document belongs to, beside a case's own. */
export function belongsWords({ of }: Pick<ListedDocument, 'of'>): string | null {
  return ofWords[of.kind](of.name);
}

/** Of what day it is, what kind of file and how large. */
export function factWords({ mediaType, bytes, datedOn }: Pick<ListedDocument, 'mediaType' | 'bytes' | 'datedOn'>): string {
  return [datedOn === null ? null : formatDate(datedOn, 'short'), typesOfFile[mediaType].label, sizeWords(bytes)]
    .filter((part) => part !== null)
    .join(' · ');
}
