import type { Axis, Id } from '@weft/domain';
import type { Visible } from '../filter/apply.ts';
import { counted } from '../labels/labels.ts';
import { type Accounts, scoresOn } from './accounts.ts';
import { differenceWords } from './words.ts';

/** How far apart the two sides see one relationship on one axis. */
export interface Difference {
  relationshipId: Id;
  axis: Axis;
  council: number;
  partner: number;
  /** In words. */
  sentence: string;
}

/** Where the two sides differ on these axes, the furthest apart first, then by name. */
export function differencesOn({ relationships }: Visible, accounts: ReadonlyMap<Id, Accounts>, axes: readonly Axis[]): Difference[] {
  const found = relationships.flatMap(({ id, name }) =>
    axes.flatMap((axis) => {
      const { council, partner } = accounts.get(id) ?? {};
      const [one, other] = [council?.[axis] ?? null, partner?.[axis] ?? null];
      if (one === null || other === null || one === other) return [];
      return [{ name, relationshipId: id, axis, council: one, partner: other, sentence: differenceWords(name, axis, one, other) }];
    }),
  );
  const apart = ({ council, partner }: Difference) => Math.abs(council - partner);
  return found.sort((a, b) => apart(b) - apart(a) || a.name.localeCompare(b.name, 'en-GB')).map(({ name: _, ...difference }) => difference);
}

/** How many of what is visible is placed on two axes, by whom, in sentences. */
export function describeAxes({ relationships }: Visible, accounts: ReadonlyMap<Id, Accounts>, x: Axis, y: Axis): string[] {
  const of = (id: Id) => ({
    council: scoresOn(accounts.get(id)?.council, x, y),
    partner: scoresOn(accounts.get(id)?.partner, x, y),
  });
  const all = relationships.map(({ id }) => of(id));
  const placed = all.filter(({ council, partner }) => council !== null || partner !== null);
  if (placed.length === 0) return ['Nothing here is placed on these axes yet.'];
  const both = all.flatMap(({ council, partner }) => (council && partner ? [{ council, partner }] : []));
  const agreed = both.filter(({ council, partner }) => council.x === partner.x && council.y === partner.y).length;
  const byCouncil = all.filter(({ council }) => council !== null).length;
  const byPartner = all.filter(({ partner }) => partner !== null).length;
  const first = `${placed.length.toLocaleString('en-GB')} of ${counted(all.length, 'relationship')} placed: ${byCouncil} by the council, ${byPartner} by partners.`;
  if (both.length === 0) return [first, 'None is placed by both sides yet.'];
  return [first, `Both sides placed ${both.length.toLocaleString('en-GB')}, and agree on ${agreed === 0 ? 'none' : agreed}.`];
}
