import { type ReactNode, useEffect, useState } from 'react';
import { AddActionDialog } from '../../actions/adding/AddActionDialog.tsx';
import type { ActionStart } from '../../actions/adding/actionStart.ts';
import { useWorkspace } from '../../data/index.ts';
import { MenuAt } from '../../ui/actions/MenuAt.tsx';
import type { MenuAction } from '../../ui/index.ts';

/** An empty cell that was pressed: what it is called, and what could be made of it. */
export interface PressedCell {
  name: string;
  /** The form for a relationship there. */
  addRelationship: string;
  action: () => ActionStart;
}

export interface CellMenu {
  /** Whether anything may be made of an empty cell; else it is only to be seen. */
  mayFill: boolean;
  open: (cell: PressedCell, at: Element) => void;
  /** To be put on the page, once. */
  menu: ReactNode;
}

interface Focusable extends Element {
  focus: () => void;
}

function isFocusable(element: Element): element is Focusable {
  return element instanceof HTMLElement || element instanceof SVGElement;
}

/** What can be made of an empty cell, beside it: a relationship, or an action of the gap. */
export function useCellMenu(): CellMenu {
  const { can } = useWorkspace();
  const [pressed, setPressed] = useState<{ cell: PressedCell; at: Element } | null>(null);
  const [making, setMaking] = useState<{ start: ActionStart; at: Element } | null>(null);
  const from = making?.at;
  // The menu that led to the form is gone, and the focus would be with it: it goes back to the cell.
  useEffect(() => () => (from && isFocusable(from) ? from.focus() : undefined), [from]);
  const [mayRelate, mayAct] = [can('relationship.write'), can('action.write')];

  function itemsFor({ cell, at }: { cell: PressedCell; at: Element }): MenuAction[] {
    return [
      ...(mayRelate ? [{ id: 'relationship', label: 'Add a relationship', icon: 'link' as const, href: cell.addRelationship }] : []),
      ...(mayAct
        ? [{ id: 'action', label: 'Make an action of it', icon: 'actions' as const, run: () => setMaking({ start: cell.action(), at }) }]
        : []),
    ];
  }

  const menu = (
    <>
      {pressed && <MenuAt label={pressed.cell.name} at={pressed.at} items={itemsFor(pressed)} onClose={() => setPressed(null)} />}
      {making && <AddActionDialog start={making.start} onClose={() => setMaking(null)} />}
    </>
  );
  return { mayFill: mayRelate || mayAct, open: (cell, at) => setPressed({ cell, at }), menu };
}
