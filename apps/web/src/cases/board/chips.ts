import type { Id, Severity, WaitingOn } from '@weft/domain';
import type { TagItem } from '../../ui/index.ts';
import type { BoardSearch } from './boardSearch.ts';
import { nowhere } from './cards.ts';

/** What the things in an address are called. */
export interface ChipNames {
  person: (id: Id) => string | null;
  area: (id: string) => string | null;
  type: (id: string) => string;
  waiting: (id: WaitingOn) => string;
  severity: (id: Severity) => string;
}

/** Each filter in force in words, by the field of the address that it stands in. */
export function chipsOf(search: BoardSearch, names: ChipNames): TagItem[] {
  const { waitingOn, over, person, area, type, severity, urgency, blocked, q } = search;
  const chip = (id: keyof BoardSearch, label: string | null | undefined): TagItem[] => (label ? [{ id, label }] : []);
  return [
    ...chip('waitingOn', waitingOn && (waitingOn === 'council' ? 'Waiting on the council' : `Waiting on: ${names.waiting(waitingOn)}`)),
    ...chip('over', over && `Waiting over ${over} days`),
    ...chip('person', person && `Who does it: ${names.person(person) ?? 'a post that is no longer here'}`),
    ...chip('area', area && (area === nowhere ? 'No neighbourhood on record' : `Neighbourhood: ${names.area(area) ?? area}`)),
    ...chip('type', type && `Kind: ${names.type(type)}`),
    ...chip('severity', severity && `Worst snag: ${names.severity(severity).toLowerCase()}`),
    ...chip('urgency', urgency && (urgency === 'overdue' ? 'Overdue' : 'Due this week')),
    ...chip('blocked', blocked && 'Blocked'),
    ...chip('q', q && `“${q}”`),
  ];
}

const nameless: ChipNames = { person: () => null, area: () => null, type: (id) => id, waiting: (id) => id, severity: (id) => id };

/** How many filters are in force. */
export function filtersIn(search: BoardSearch): number {
  return chipsOf(search, nameless).length;
}
