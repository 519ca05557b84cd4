import { type Flow, limitOf, type WipLimits } from '@weft/domain';
import { counted } from '@weft/network';
import type { BoardColumnProps } from '../../ui/board/Board.tsx';
import { daysWords } from '../words/waiting.ts';
import { startIn } from './columnOffers.ts';
import { type Column, type Grouping, oldestIn } from './grouping.ts';

/**
 * How many cards of a column are drawn at first, so that the board opens at once; as one comes to the end of them, as many again. What is not
 * drawn need not be drawn anew whenever a card is dropped. The most pressing come first.
 */
export const atFirst = 3;

/** The limit of a column that is the whole of a stage, null when it has none; undefined where it can have none, as where cases are closed. */
export function limitIn(limits: WipLimits, flow: Flow | undefined, stage: string): number | null | undefined {
  if (!flow?.stages.some(({ id, final }) => id === stage && !final)) return undefined;
  return limitOf(limits, flow.id, stage);
}

export interface ColumnStanding {
  by: Grouping;
  column: Column;
  /** The flow that its cases go through, or begin in. */
  flow: Flow | undefined;
  limit: number | null;
  canWrite: boolean;
}

/** How a column stands on the board: its head, whether it is folded, and what is said under its title. */
export function columnLook({ by, column, flow, limit, canWrite }: ColumnStanding): Omit<BoardColumnProps, 'children'> {
  const { label, isSide, isEmpty, cards } = column;
  const canStart = canWrite && by === 'stage' && startIn(by, column, flow) !== null;
  return {
    title: label,
    count: cards.length,
    counted: cards.length === 1 ? 'case' : 'cases',
    limit: limit ?? undefined,
    isFolded: isEmpty && !canStart,
    isSide,
    note: noteOf(oldestIn(by, cards), cards.length, limit),
  };
}

/** What is said under a column's title: how old the oldest is, and how far it is over its limit. */
function noteOf(oldest: number | null, count: number, limit: number | null): string | undefined {
  const parts = [
    ...(limit !== null && count > limit ? [`${counted(count - limit, 'case')} over the limit`] : []),
    ...(oldest === null ? [] : [`Oldest ${daysWords(oldest)}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(' · ');
}
