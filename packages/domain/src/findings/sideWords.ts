import type { Side } from '../values/side.ts';

/** Where a holder stands, within a sentence. */
export const sideWords: Readonly<Record<Side, string>> = {
  council: 'on the council side',
  partner: 'on the partner side',
  other: 'on neither side',
};
