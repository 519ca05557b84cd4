import { type Id, NotFoundError } from '@weft/domain';
import type { ListPlan, Table } from '@weft/interchange';

/** A list that somebody is bringing in: the table it came in, and what was last made of it. */
export interface OpenList {
  workspaceId: Id;
  memberId: Id;
  fileName: string;
  table: Table;
  /** The plan, for what was asked of it and the change that the workspace stood at: the same again takes no time. */
  planned: { asked: string; plan: ListPlan } | null;
  usedAt: number;
}

/** Lists under way, in memory alone: whoever asks for one that was let go sends its file again. */
export interface OpenLists {
  open(id: Id, list: Omit<OpenList, 'planned' | 'usedAt'>): void;
  /** @throws NotFoundError when it is another member's, or was let go. */
  get(id: Id, of: { workspaceId: Id; memberId: Id }): OpenList;
  close(id: Id): void;
}

/** About as many cells as take a hundred megabytes. */
const mostCells = 2_500_000;
const mostOpen = 20;

function cellsIn({ table }: OpenList): number {
  return table.rows.length * table.columns.length;
}

export function createOpenLists(now: () => Date): OpenLists {
  const lists = new Map<Id, OpenList>();
  const letGo = () => {
    const oldestFirst = [...lists].sort(([, one], [, other]) => one.usedAt - other.usedAt);
    let cells = oldestFirst.reduce((sum, [, list]) => sum + cellsIn(list), 0);
    for (const [id, list] of oldestFirst.slice(0, -1)) {
      if (cells <= mostCells && lists.size <= mostOpen) return;
      lists.delete(id);
      cells -= cellsIn(list);
    }
  };
  return {
    open(id, list) {
      lists.set(id, { ...list, planned: null, usedAt: now().getTime() });
      letGo();
    },
    get(id, { workspaceId, memberId }) {
      const list = lists.get(id);
      if (list === undefined || list.workspaceId !== workspaceId || list.memberId !== memberId)
        throw new NotFoundError('This list is not open any more. Choose the file again.');
      list.usedAt = now().getTime();
      return list;
    },
    close: (id) => void lists.delete(id),
  };
}
