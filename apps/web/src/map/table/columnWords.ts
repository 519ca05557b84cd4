import type { Day, Side, SnapshotRelationship } from '@weft/domain';
import { currentHolders, freshnessLabels, levelLabels, lookup, statusLabels, typeLabels, type Visible } from '@weft/network';
import { formalityOptions } from '../../register/relationships/choices.ts';
import { formatDate } from '../../ui/index.ts';
import type { TableColumnId } from '../address/mapSearch.ts';

/** What the columns are called that can be chosen. */
export const columnLabels: Readonly<Record<TableColumnId, string>> = {
  types: 'Types',
  level: 'Level',
  areas: 'Neighbourhoods',
  status: 'Status',
  freshness: 'How fresh',
  confirmed: 'Confirmed',
  holders: 'Who keeps it going',
  council: 'Who holds it at the council',
  partner: 'Who holds it at partners',
  deputies: 'Deputies',
  parties: 'Who takes part',
  count: 'How many take part',
  route: 'Route',
  formality: 'How formal',
  from: 'Since',
  to: 'Until',
};

/** What stands where nothing is recorded. */
const missing: Readonly<Partial<Record<TableColumnId, string>>> = {
  areas: 'None named',
  confirmed: 'Never',
  holders: 'Nobody recorded',
  council: 'Nobody recorded',
  partner: 'Nobody recorded',
  deputies: 'None',
  to: 'No end',
};

/** What a column says where nothing is recorded. */
export function missingWords(column: TableColumnId): string {
  return missing[column] ?? 'Not recorded';
}

const mostNamed = 2;

/** The first few, and how many more there are. */
function few(names: readonly string[]): string {
  if (names.length <= mostNamed + 1) return names.join(', ');
  return `${names.slice(0, mostNamed).join(', ')} and ${names.length - mostNamed} more`;
}

/** What each column says of a relationship; empty where nothing is recorded. */
export function columnWords({
  snapshot,
  today,
  freshness,
}: Visible): Readonly<Record<TableColumnId, (of: SnapshotRelationship) => string>> {
  const { organisations } = lookup(snapshot);
  const areas = new Map(snapshot.areas.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => organisations.get(id)?.name ?? 'no longer here';
  const holders = (relationship: SnapshotRelationship, asked: { role?: 'deputy'; side?: Side } = {}) =>
    few(
      currentHolders(relationship, snapshot, today)
        .filter(({ side }) => asked.side === undefined || asked.side === side)
        .flatMap((each) => each.holders)
        .filter(({ role }) => asked.role === undefined || asked.role === role)
        .map(({ title, description, organisationName }) => title ?? description ?? organisationName),
    );
  const day = (value: Day | null) => (value === null ? '' : formatDate(value, 'short'));
  return {
    types: ({ types }) => types.map((type) => typeLabels[type]).join(', '),
    level: ({ level }) => (level === null ? '' : levelLabels[level]),
    areas: ({ areaIds }) => few(areaIds.flatMap((id) => areas.get(id) ?? [])),
    status: ({ status }) => statusLabels[status],
    freshness: ({ id }) => freshnessLabels[freshness.get(id) ?? 'stale'],
    confirmed: ({ confirmedOn }) => day(confirmedOn),
    holders: (relationship) => holders(relationship),
    council: (relationship) => holders(relationship, { side: 'council' }),
    partner: (relationship) => holders(relationship, { side: 'partner' }),
    deputies: (relationship) => holders(relationship, { role: 'deputy' }),
    parties: ({ parties }) => few(parties.map(({ organisationId }) => nameOf(organisationId))),
    count: ({ parties }) => parties.length.toLocaleString('en-GB'),
    route: ({ brokerIds }) => (brokerIds.length === 0 ? 'Direct' : `Through ${few(brokerIds.map(nameOf))}`),
    formality: ({ formality }) => formalityOptions.find(({ id }) => id === formality)?.label ?? '',
    from: ({ from }) => day(from),
    to: ({ to }) => day(to),
  };
}
