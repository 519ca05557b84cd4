import type { Id, Side, SnapshotOrganisation } from '@weft/domain';
import { kindLabel, type MeasureId, measureIds, type Visible } from '@weft/network';
import { type BodySort, bodySorts, type MapSearch } from '../address/mapSearch.ts';
import type { Values } from '../measures/workOutAway.ts';

/** What is measured of organisations, as far as it has been worked out. */
export type Measured = Readonly<Partial<Record<MeasureId, Values | null>>>;

/** What the columns of organisations are called: measures as short as a column of numbers is narrow. */
export const bodyLabels: Readonly<Record<BodySort, string>> = {
  name: 'Organisation',
  kind: 'Kind',
  side: 'Side',
  ties: 'Ties',
  reach: 'Two steps',
  between: 'Between others',
  brokered: 'Through it',
  splits: 'Parts without it',
  hanging: 'On one holder',
  waiting: 'Days waiting',
};

export function isMeasure(column: BodySort): column is MeasureId {
  return measureIds.some((id) => id === column);
}

/** The column and direction that an address asks for: best connected first when it asks for none. */
export function readBodySort(by: MapSearch['by']): { column: BodySort; direction: 'ascending' | 'descending' } {
  if (by === undefined) return { column: 'ties', direction: 'descending' };
  const column = bodySorts.find((each) => each === by.replace('-', '')) ?? 'ties';
  return { column, direction: by.startsWith('-') ? 'descending' : 'ascending' };
}

/** As a column of sides says it. */
const sideNames: Readonly<Record<Side, string>> = { council: 'Council', partner: 'Partner', other: 'Neither' };

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

function measureWords(id: MeasureId, value: number): string {
  if (value === Number.POSITIVE_INFINITY) return 'Never confirmed';
  return id === 'between' ? percent.format(value) : value.toLocaleString('en-GB');
}

/** What each column says of an organisation; null where it is being worked out. */
export function bodyWords(measured: Measured, kinds: Readonly<Record<string, string>>) {
  return (column: BodySort, { id, name, kind, side }: SnapshotOrganisation): string | null => {
    if (column === 'name') return name;
    if (column === 'kind') return kindLabel(kind, kinds);
    if (column === 'side') return sideNames[side];
    const value = measured[column]?.get(id);
    return value === undefined ? null : measureWords(column, value);
  };
}

const byName = new Intl.Collator('en-GB', { numeric: true });

/** Organisations in the order asked for; those that are alike in it by name. */
export function sortBodies(
  { organisations }: Pick<Visible, 'organisations'>,
  by: MapSearch['by'],
  measured: Measured,
  words: ReturnType<typeof bodyWords>,
): SnapshotOrganisation[] {
  const { column, direction } = readBodySort(by);
  const turn = direction === 'ascending' ? 1 : -1;
  const measuredAs = (id: Id) => (isMeasure(column) ? (measured[column]?.get(id) ?? -1) : -1);
  const compare = (a: SnapshotOrganisation, b: SnapshotOrganisation) => {
    if (!isMeasure(column)) return byName.compare(words(column, a) ?? '', words(column, b) ?? '');
    const [one, other] = [measuredAs(a.id), measuredAs(b.id)];
    return one === other ? 0 : one - other;
  };
  return [...organisations].sort((a, b) => turn * compare(a, b) || byName.compare(a.name, b.name));
}
