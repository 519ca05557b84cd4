import { isImage, sizeWords, typesOfFile } from '@weft/domain';
import type { Addresses } from '../register/addresses.ts';
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

/** What a document belongs to; of a snag, also whose case it is of. */
export function belongsWords({ of }: Pick<ListedDocument, 'of'>): string {
  return of.case === null ? ofWords[of.kind](of.name) : `${ofWords[of.kind](of.name)} (${of.case.reference})`;
}

const pageOf: Readonly<Record<ListedDocument['of']['kind'], 'case' | 'tenancy' | 'building' | 'organisation' | 'relationship'>> = {
  case: 'case',
  snag: 'case',
  tenancy: 'tenancy',
  asset: 'building',
  organisation: 'organisation',
  relationship: 'relationship',
};

/** Where what a document belongs to is found; a snag, on the page of its case. */
export function belongsAddress({ of }: Pick<ListedDocument, 'of'>, to: Addresses): string {
  return to[pageOf[of.kind]](of.case?.id ?? of.id);
}

const groupTitles = {
  own: 'Of the organisation itself',
  relationship: 'Of its relationships',
  building: 'Of its tenancies and buildings',
  case: 'Of its cases',
} as const;

const groupOf: Readonly<Record<ListedDocument['of']['kind'], keyof typeof groupTitles>> = {
  organisation: 'own',
  relationship: 'relationship',
  tenancy: 'building',
  asset: 'building',
  case: 'case',
  snag: 'case',
};

/** The documents of an organisation by what they hang on; a group that has none is left out. */
export function documentGroups(documents: readonly ListedDocument[]): { id: string; title: string; documents: ListedDocument[] }[] {
  const ids = ['own', 'relationship', 'building', 'case'] as const;
  return ids.flatMap((id) => {
    const within = documents.filter(({ of }) => groupOf[of.kind] === id);
    return within.length === 0 ? [] : [{ id, title: groupTitles[id], documents: within }];
  });
}

/** Of what day it is, what kind of file and how large. */
export function factWords({ mediaType, bytes, datedOn }: Pick<ListedDocument, 'mediaType' | 'bytes' | 'datedOn'>): string {
  return [datedOn === null ? null : formatDate(datedOn, 'short'), typesOfFile[mediaType].label, sizeWords(bytes)]
    .filter((part) => part !== null)
    .join(' · ');
}
