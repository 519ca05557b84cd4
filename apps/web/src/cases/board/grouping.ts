import { type Flow, reachableStages, type WaitingOn, waitingParties } from '@weft/domain';
import { asWords } from '@weft/network';
import type { BoardSearch } from './boardSearch.ts';
import { areaOf, type BoardCard, byPressure, nowhere } from './cards.ts';

/** What cards can be put in columns or lanes by. */
export const groupings = ['stage', 'move', 'person', 'area'] as const;
export type Grouping = (typeof groupings)[number];

/** One column's or lane's worth of cards, before they are put in it. */
export interface Group {
  id: string;
  label: string;
  /** Stands beside the flow rather than in it. */
  isSide: boolean;
}

/** What stands for cards whose next action is nobody's. */
export const nobody = 'nobody';

/** Where a card stands when cards are grouped so. */
export function groupOf(by: Grouping, card: BoardCard): string {
  switch (by) {
    case 'stage':
      return card.stage;
    case 'move':
      return card.waitingOn;
    case 'person':
      return card.nextActionPost?.id ?? nobody;
    case 'area':
      return areaOf(card);
  }
}

function named(by: Grouping, card: BoardCard): Group {
  const label = by === 'person' ? (card.nextActionPost?.title ?? 'Nobody named') : (card.neighbourhood?.name ?? 'Not on record');
  return { id: groupOf(by, card), label, isSide: false };
}

const byLabel = new Intl.Collator('en-GB', { numeric: true });

/** The groups of people and of neighbourhoods are those that there are cards for, by name; cards without one come last. */
function found(by: Grouping, cards: readonly BoardCard[]): Group[] {
  const groups = new Map(cards.map((card) => [groupOf(by, card), named(by, card)]));
  const isLast = ({ id }: Group) => Number(id === nobody || id === nowhere);
  return [...groups.values()].sort((one, other) => isLast(one) - isLast(other) || byLabel.compare(one.label, other.label));
}

/** What it is called whose move it is. */
type WaitingNames = (waitingOn: WaitingOn) => string;

/** Every group that cards of these flows fall into, in the order in which they stand side by side. */
export function groupsOf(by: Grouping, cards: readonly BoardCard[], flows: readonly Flow[], waiting: WaitingNames = asWords): Group[] {
  switch (by) {
    case 'stage': {
      const stages = flows.flatMap((flow) => flow.stages);
      const once = [...new Map(stages.map(({ id, label, side }) => [id, { id, label, isSide: side }])).values()];
      return [...once.filter((stage) => !stage.isSide), ...once.filter((stage) => stage.isSide)];
    }
    case 'move':
      return waitingParties.map((id) => ({ id, label: waiting(id), isSide: id === 'nobody' }));
    case 'person':
    case 'area':
      return found(by, cards);
  }
}

/** The groups that a card can be dropped in: a move that its flow allows, whose move it is, or who does what is next. A closed card only moves. */
export function targetsOf(by: Grouping, card: BoardCard, groups: readonly Group[], flow: Flow | undefined): string[] {
  if (by === 'stage') return flow ? reachableStages(card, flow).map(({ to }) => to.id) : [];
  if (by === 'area' || card.closedOn !== null) return [];
  return groups.map(({ id }) => id).filter((id) => id !== groupOf(by, card) && !(by === 'person' && id === nobody));
}

/** Whoever a column by whose move it is stands for; null when it is no such column. */
export function moverOf(group: string): WaitingOn | null {
  return waitingParties.find((id) => id === group) ?? null;
}

/** Cards that stand in one column of one lane. */
export interface Column extends Group {
  cards: BoardCard[];
  /** Nothing stands in this column in any lane. */
  isEmpty: boolean;
}

export interface Lane extends Group {
  columns: Column[];
  count: number;
}

/** The one lane of a board without lanes. */
const onlyLane = 'board';

interface Asked {
  cards: readonly BoardCard[];
  flows: readonly Flow[];
  search: Pick<BoardSearch, 'columns' | 'lanes'>;
  waiting?: WaitingNames;
  /** Cards that were put here just now come before all others, so that they are seen where they landed. */
  isMoved: (card: BoardCard) => boolean;
}

function columnsIn(groups: readonly Group[], by: Grouping, cards: readonly BoardCard[], isEmpty: (group: string) => boolean): Column[] {
  const within = new Map<string, BoardCard[]>(groups.map(({ id }) => [id, []]));
  for (const card of cards) within.get(groupOf(by, card))?.push(card);
  return groups.map((group) => ({ ...group, cards: within.get(group.id) ?? [], isEmpty: isEmpty(group.id) }));
}

/** The board as lanes of columns of cards, most pressing first. Stages of several flows are never side by side: then each flow has a lane of its own. */
export function lanesOf({ cards, flows, search, waiting, isMoved }: Asked): Lane[] {
  const by = search.columns ?? 'stage';
  const sorted = [...cards].sort((one, other) => Number(isMoved(other)) - Number(isMoved(one)) || byPressure(one, other));
  if (by === 'stage' && flows.length > 1) {
    return flows.map((flow) => {
      const own = sorted.filter((card) => card.flow === flow.id);
      const taken = new Set(own.map((card) => card.stage));
      const columns = columnsIn(groupsOf(by, own, [flow]), by, own, (id) => !taken.has(id));
      return { id: flow.id, label: flow.label, isSide: false, columns, count: own.length };
    });
  }
  const groups = groupsOf(by, sorted, flows, waiting);
  const taken = new Set(sorted.map((card) => groupOf(by, card)));
  const isEmpty = (id: string) => !taken.has(id);
  const { lanes } = search;
  if (lanes === undefined || lanes === by) {
    return [{ id: onlyLane, label: '', isSide: false, columns: columnsIn(groups, by, sorted, isEmpty), count: sorted.length }];
  }
  return groupsOf(lanes, sorted, flows, waiting).flatMap((lane) => {
    const own = sorted.filter((card) => groupOf(lanes, card) === lane.id);
    return own.length === 0 ? [] : [{ ...lane, columns: columnsIn(groups, by, own, isEmpty), count: own.length }];
  });
}

/** Days that the oldest card of a column has been there: in its stage, or waiting. Null when that is known of none. */
export function oldestIn(by: Grouping, cards: readonly BoardCard[]): number | null {
  const days = cards.flatMap((card) => (by === 'stage' ? card.daysInStage : card.daysWaiting) ?? []);
  return days.length === 0 ? null : Math.max(...days);
}
