import type { SavedPage } from './pageOf.ts';

/** What is saved of a page, as its own people call it. */
export interface SavedNoun {
  /** One of them: “Saved the list “Teams””. */
  one: string;
  /** What is on screen, about to be saved: “Save this list”. */
  this: string;
  /** All of them: “Saved lists”. */
  many: string;
}

/** What a saved view is called on each page: said here for every sentence, on screen and in the change log. */
export const savedNouns: Readonly<Record<SavedPage, SavedNoun>> = {
  map: { one: 'view', this: 'this view', many: 'views' },
  board: { one: 'set of filters', this: 'these filters', many: 'filters' },
  register: { one: 'list', this: 'this list', many: 'lists' },
};
