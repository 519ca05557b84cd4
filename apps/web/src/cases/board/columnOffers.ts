import type { Action, Flow } from '@weft/domain';
import type { QuickStart } from '../opening/QuickAddDialog.tsx';
import { type Group, type Grouping, moverOf, nobody } from './grouping.ts';

/** What a case that is added in a column begins with; null where none is added: it would not land there. */
export function startIn(by: Grouping, { id }: Pick<Group, 'id'>, flow: Flow | undefined): QuickStart | null {
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
