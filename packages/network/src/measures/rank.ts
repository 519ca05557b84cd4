import type { Id } from '@weft/domain';

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/** A number's place in a row, such as 2nd. */
function nth(place: number): string {
  return `${place}${endings[ordinals.select(place)] ?? 'th'}`;
}

/** No rank further down than this is worth saying. */
const last = 10;

/** Where one stands among all, such as "2nd of 62" or "joint 1st of 62"; null when that says little: among few, far down, or at nothing. */
export function rankOf(id: Id, values: ReadonlyMap<Id, number>): string | null {
  const own = values.get(id) ?? 0;
  const all = [...values.values()];
  const place = all.filter((value) => value > own).length + 1;
  if (own === 0 || values.size < 3 || place > last || place > values.size / 2) return null;
  const isJoint = all.filter((value) => value === own).length > 1;
  return `${isJoint ? 'joint ' : ''}${nth(place)} of ${values.size}`;
}
