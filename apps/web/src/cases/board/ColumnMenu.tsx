import type { Flow } from '@weft/domain';
import { lazy, Suspense, useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { type MenuAction, MenuAt } from '../../ui/index.ts';
import { QuickAddDialog } from '../opening/QuickAddDialog.tsx';
import { ColumnButtons } from './ColumnButtons.tsx';
import { columnOffers } from './columnOffers.ts';
import type { Group, Grouping } from './grouping.ts';

/** Seldom asked for, and never in a hurry. */
const LimitDialog = lazy(async () => ({ default: (await import('./LimitDialog.tsx')).LimitDialog }));

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
  const [asked, setAsked] = useState<'add' | 'limit' | null>(null);
  const { start, limits, stagesOf } = columnOffers(by, column, flow, mayLimit, can);
  const items: MenuAction[] = [
    ...(limits ? [{ id: 'limit', label: limit === null ? 'Set a limit…' : 'Change the limit…', run: () => setAsked('limit') }] : []),
    ...(stagesOf ? [{ id: 'stages', label: 'Change the stages', href: to.flows(stagesOf) }] : []),
  ];
  return (
    <>
      <ColumnButtons label={column.label} onAdd={start && (() => setAsked('add'))} onMore={items.length > 0 ? setMenuAt : null} />
      {menuAt && (
        <MenuAt label={`More for ${column.label}`} at={menuAt} items={items} placement="bottom end" onClose={() => setMenuAt(null)} />
      )}
      {asked === 'add' && start && <QuickAddDialog start={start} onClose={() => setAsked(null)} />}
      {asked === 'limit' && flow && (
        <Suspense>
          <LimitDialog flow={flow.id} stage={column} limit={limit} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </>
  );
}
