import type { Day, Level, RelationshipType, Snapshot } from '@weft/domain';
import { applyFilter, type Clock, describeFilter, type Filter, type KindLabels } from '@weft/network';
import type { ActionStart } from '../../actions/adding/actionStart.ts';
import { formatDate } from '../../ui/index.ts';

/** A cell in which nothing is. */
export interface GapCell {
  type: RelationshipType;
  /** Null where a cell stands for every level. */
  level: Level | null;
}

/** What the map showed when the cell was empty. */
export interface Looked {
  snapshot: Snapshot;
  /** With what the cell's own row narrows to. */
  filter: Filter;
  clock: Clock;
  kinds: KindLabels;
  /** What the place is called. */
  place: string;
  today: Day;
}

/**
 * The action that an empty cell asks for: to find what is missing there, with why in words that are true whatever the filter hides. Where the
 * filter is of a directorate, or of any other organisation, it is missing there.
 */
export function actionOfCell(cell: GapCell, looked: Looked): ActionStart {
  const { type, level } = cell;
  const organisation = organisationIn(looked);
  const what = `${type} relationship${level === null ? '' : ` at ${level} level`}`;
  const start: ActionStart = {
    title: `Find ${type === 'ongoing' ? 'an' : 'a'} ${what}${organisation ? ` for ${organisation.name}` : ''}`,
    why: whyOf(cell, `${organisation?.name ?? looked.place} has no ${what}`, looked),
    consideration: 'gap',
  };
  if (level !== null) {
    const directorateId = organisation?.side === 'council' ? organisation.id : null;
    return { ...start, origin: 'gap', gapType: type, gapLevel: level, directorateId };
  }
  return organisation ? { ...start, origin: 'organisation', organisationId: organisation.id } : start;
}

function organisationIn({ filter, snapshot }: Looked) {
  const asked = filter.branch ?? filter.organisation;
  return snapshot.organisations.find(({ id }) => id === asked);
}

function whyOf({ type, level }: GapCell, sentence: string, { snapshot, filter, clock, kinds, today }: Looked): string {
  const { types: _, branch, organisation, ...rest } = filter;
  const { levels: __, ...others } = rest;
  const here: Filter = { types: [type], levels: level === null ? undefined : [level], branch, organisation };
  const isNowhere = applyFilter(snapshot, here, clock).relationships.length === 0;
  const hiding = describeFilter(level === null ? rest : others, snapshot, kinds).map(({ label }) => label);
  const day = clock.today === today ? '' : `On ${formatDate(clock.today)}: `;
  if (isNowhere) return `${day}${sentence}${level === null ? ' at any level' : ''}.`;
  return `${day}${sentence} that answers to: ${hiding.join('; ')}.`;
}
