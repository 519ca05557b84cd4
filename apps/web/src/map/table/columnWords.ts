import type { Day, Side, SnapshotRelationship } from '@weft/domain';
import {
  type CurrentHolder,
  currentHolders,
  freshnessLabels,
  levelLabels,
  lookup,
  sideLabels,
  singleHolderSides,
  statusLabels,
  typeLabels,
  type Visible,
} from '@weft/network';
import { tierLabels } from '../../register/people/tiers.ts';
import { formalityOptions } from '../../register/relationships/choices.ts';
import { formatDate } from '../../ui/index.ts';
import type { TableColumnId } from '../address/mapSearch.ts';
import { daysWaiting, mostSenior } from './rowFacts.ts';

/** What the name is called, which every row begins with. */
export const nameLabel = 'Relationship';

/** What the columns are called that can be chosen. */
export const columnLabels: Readonly<Record<TableColumnId, string>> = {
  types: 'Types',
  level: 'Level',
  areas: 'Neighbourhoods',
  status: 'Status',
  freshness: 'How fresh',
  confirmed: 'Confirmed',
  waiting: 'Days since confirmed',
  holders: 'Who keeps it going',
  council: 'Who holds it at the council',
  partner: 'Who holds it at partners',
  deputies: 'Deputies',
  alone: 'Hangs on one holder',
  councilTier: 'Most senior at the council',
  partnerTier: 'Most senior at partners',
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
  waiting: 'Never confirmed',
  holders: 'Nobody recorded',
  council: 'Nobody recorded',
  partner: 'Nobody recorded',
  deputies: 'None',
  alone: 'No',
  to: 'No end',
};

/** What a column says where nothing is recorded. */
export function missingWords(column: TableColumnId): string {
  return missing[column] ?? 'Not recorded';
}

/** Whether a column holds numbers, which stand under each other's ends. */
export function isNumber(column: TableColumnId): boolean {
  return column === 'count' || column === 'waiting';
}

const mostNamed = 2;

/** The first few, and how many more there are. */
function few(names: readonly string[]): string {
  if (names.length <= mostNamed + 1) return names.join(', ');
  return `${names.slice(0, mostNamed).join(', ')} and ${names.length - mostNamed} more`;
}

interface Wording {
  /** How several names stand together; the first few of them, if it is not said. */
  list?: (names: readonly string[]) => string;
  /** Whether people are named beside their posts, as far as they are known. */
  named?: boolean;
}

/** What each column says of a relationship, on the screen, on paper and in a page that is taken away; empty where nothing is recorded. */
export function columnWords(
  visible: Visible,
  { list = few, named = false }: Wording = {},
): Readonly<Record<TableColumnId, (of: SnapshotRelationship) => string>> {
  const { snapshot, today, freshness } = visible;
  const { organisations } = lookup(snapshot);
  const areas = new Map(snapshot.areas.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => organisations.get(id)?.name ?? 'no longer here';
  const keeper = ({ title, description, organisationName, personName }: CurrentHolder) => {
    const who = title ?? description ?? organisationName;
    return named && personName !== null ? `${who} (${personName})` : who;
  };
  const holders = (relationship: SnapshotRelationship, asked: { role?: 'deputy'; side?: Side } = {}) =>
    list(
      currentHolders(relationship, snapshot, today)
        .filter(({ side }) => asked.side === undefined || asked.side === side)
        .flatMap((each) => each.holders)
        .filter(({ role }) => asked.role === undefined || asked.role === role)
        .map(keeper),
    );
  const senior = (relationship: SnapshotRelationship, side: Side) => {
    const tier = mostSenior(relationship, side, visible);
    return tier === null ? '' : tierLabels[tier];
  };
  const day = (value: Day | null) => (value === null ? '' : formatDate(value, 'short'));
  return {
    types: ({ types }) => types.map((type) => typeLabels[type]).join(', '),
    level: ({ level }) => (level === null ? '' : levelLabels[level]),
    areas: ({ areaIds }) => list(areaIds.flatMap((id) => areas.get(id) ?? [])),
    status: ({ status }) => statusLabels[status],
    freshness: ({ id }) => freshnessLabels[freshness.get(id) ?? 'stale'],
    confirmed: ({ confirmedOn }) => day(confirmedOn),
    waiting: (relationship) => daysWaiting(relationship, visible)?.toLocaleString('en-GB') ?? '',
    holders: (relationship) => holders(relationship),
    council: (relationship) => holders(relationship, { side: 'council' }),
    partner: (relationship) => holders(relationship, { side: 'partner' }),
    deputies: (relationship) => holders(relationship, { role: 'deputy' }),
    alone: (relationship) =>
      singleHolderSides(relationship, today)
        .map((side) => sideLabels[side])
        .join(', '),
    councilTier: (relationship) => senior(relationship, 'council'),
    partnerTier: (relationship) => senior(relationship, 'partner'),
    parties: ({ parties }) => list(parties.map(({ organisationId }) => nameOf(organisationId))),
    count: ({ parties }) => parties.length.toLocaleString('en-GB'),
    route: ({ brokerIds }) => (brokerIds.length === 0 ? 'Direct' : `Through ${list(brokerIds.map(nameOf))}`),
    formality: ({ formality }) => formalityOptions.find(({ id }) => id === formality)?.label ?? '',
    from: ({ from }) => day(from),
    to: ({ to }) => day(to),
  };
}
