import { type Action, type Flow, limitOf, type WipLimits } from '@weft/domain';
import { counted } from '@weft/network';
import type { BoardColumnProps } from '../../ui/board/Board.tsx';
import type { QuickStart } from '../opening/QuickAddDialog.tsx';
import { daysWords } from '../words/waiting.ts';
import { type Column, type Group, type Grouping, moverOf, nobody, oldestIn } from './grouping.ts';

/**
 * How many cards of a column are drawn at first, so that the board opens at once; as one comes to the end of them, as many again. What is not
 * drawn need not be drawn anew whenever a card is dropped. The most pressing come first.
 */
export const atFirst = 3;

/** What a case that is added in a column begins with; null where none is added: it would not land there. */
function startIn(by: Grouping, { id }: Pick<Group, 'id'>, flow: Flow | undefined): QuickStart | null {
  const caseType = flow?.caseTypes[0];
  const mover = moverOf(id);
  if (!flow || caseType === undefined) return null;
  if (by === 'stage') return id === flow.initial ? { flow, caseType } : null;
  if (by === 'move' && mover && mover !== 'nobody') return { flow, caseType, waitingOn: mover };
  return by === 'person' && id !== nobody ? { flow, caseType, postId: id } : null;
}

/** What can be done with a column. */
export interface ColumnOffers {
  /** What a case that is added in it begins with; null where none is added. */
  start: QuickStart | null;
  /** Whether it can be said how many cases it should hold. */
  limits: boolean;
  /** The flow whose stages can be changed; null where none can. */
  stagesOf: string | null;
}

/** What a member can do with a column. `mayLimit`: it is the whole of a stage, and so can have a limit. */
export function columnOffers(
  by: Grouping,
  column: Pick<Group, 'id'>,
  flow: Flow | undefined,
  mayLimit: boolean,
  can: (action: Action) => boolean,
): ColumnOffers {
  return {
    start: can('case.write') ? startIn(by, column, flow) : null,
    limits: mayLimit && can('board.write'),
    stagesOf: by === 'stage' && flow && can('flow.write') ? flow.id : null,
  };
}

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
