import type { Organisation } from './organisation.ts';

/** All that an organisation is found by besides its name: what else it is or was called, and its numbers in registers. */
export function foundBy({ otherNames, identifiers }: Pick<Organisation, 'otherNames' | 'identifiers'>): string[] {
  return [...otherNames, ...identifiers.map(({ value }) => value)];
}
