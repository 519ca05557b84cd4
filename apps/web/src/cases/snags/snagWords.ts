import type { Snag } from '@weft/domain';

/** Whose it is to put right. */
export const liableWords: Readonly<Record<Snag['liableParty'], string>> = {
  council: 'for the council to settle',
  tenant: 'for the tenant to settle',
  shared: 'shared between council and tenant',
  disputed: 'disputed who settles it',
  unknown: 'not known who settles it',
};

/** Who agrees that it is one. */
export function agreedWords({ agreedByCouncil, agreedByTenant }: Pick<Snag, 'agreedByCouncil' | 'agreedByTenant'>): string {
  if (agreedByCouncil && agreedByTenant) return 'agreed by both sides';
  if (agreedByCouncil) return 'agreed by the council only';
  return agreedByTenant ? 'agreed by the tenant only' : 'not agreed yet';
}
