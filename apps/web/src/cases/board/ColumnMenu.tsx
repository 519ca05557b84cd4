import { type Flow, waitingOnSchema } from '@weft/domain';
import { lazy, Suspense, useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { ColumnButton } from '../../ui/board/CardButton.tsx';
import { type MenuAction, MenuAt } from '../../ui/index.ts';
import { QuickAddDialog, type QuickStart } from '../opening/QuickAddDialog.tsx';
import type { Grouping } from './boardSearch.ts';
import type { Group } from './grouping.ts';

/** Seldom asked for, and never in a hurry. */
const LimitDialog = lazy(async () => ({ default: (await import('./LimitDialog.tsx')).LimitDialog }));

/** What a case that is added in a column begins with; null where none is added: it would not land there. */
export function startIn(by: Grouping, { id }: Pick<Group, 'id'>, flow: Flow | undefined): QuickStart | null {
  const caseType = flow?.caseTypes[0];
  if (!flow || caseType === undefined) return null;
  if (by === 'stage') return id === flow.initial ? { flow, caseType } : null;
  if (by === 'move' && id !== 'nobody') return { flow, caseType, waitingOn: waitingOnSchema.parse(id) };
  return by === 'person' && id !== 'nobody' ? { flow, caseType, postId: id } : null;
}

export interface ColumnMenuProps {
  by: Grouping;
  column: Pick<Group, 'id' | 'label'>;
  /** The flow that cases of this column go through, or begin in. */
  flow: Flow | undefined;
  limit: number | null;
  /** Whether the column is the whole of its stage, and so can have a limit. */
  mayLimit: boolean;
}

/** What can be done with a column: add a case in it, say how many it should hold, and go to where stages are changed. */
export function ColumnMenu({ by, column, flow, limit, mayLimit }: ColumnMenuProps) {
  const { can } = useWorkspace();
  const to = useAddresses();
  const [menuAt, setMenuAt] = useState<HTMLElement | null>(null);
  const more = `More for ${column.label}`;
  const [asked, setAsked] = useState<'add' | 'limit' | null>(null);
  const start = can('case.write') ? startIn(by, column, flow) : null;
  const items: MenuAction[] = [
    ...(mayLimit && can('board.write')
      ? [{ id: 'limit', label: limit === null ? 'Set a limit…' : 'Change the limit…', run: () => setAsked('limit') }]
      : []),
    ...(by === 'stage' && flow && can('flow.write') ? [{ id: 'stages', label: 'Change the stages', href: to.flows(flow.id) }] : []),
  ];
  return (
    <>
      {start && <ColumnButton icon="add" label={`Add a case in ${column.label}`} opens="dialog" onPress={() => setAsked('add')} />}
      {items.length > 0 && <ColumnButton icon="more" label={more} opens="menu" onPress={setMenuAt} />}
      {menuAt && <MenuAt label={more} at={menuAt} items={items} placement="bottom end" onClose={() => setMenuAt(null)} />}
      {asked === 'add' && start && <QuickAddDialog start={start} onClose={() => setAsked(null)} />}
      {asked === 'limit' && flow && (
        <Suspense>
          <LimitDialog flow={flow.id} stage={column} limit={limit} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </>
  );
}
