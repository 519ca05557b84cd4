import type { Case, Flow } from '@weft/domain';
import { reachableStages } from '@weft/domain';
import { Button, Menu, type MenuGroup } from '../../ui/index.ts';
import { useCaseWords } from '../words/useCaseWords.ts';

type Movable = Pick<Case, 'flow' | 'stage' | 'returnsTo'>;

/** The stages that a case could go to, as groups of a menu: on through the flow first, then those beside it. */
export function moveGroups(subject: Movable, flow: Flow | undefined, onMove: (to: string) => void): MenuGroup[] {
  const stages = flow ? reachableStages(subject, flow) : [];
  const items = (side: boolean) =>
    stages
      .filter(({ to }) => to.side === side)
      .map(({ to, returning }) => ({
        id: to.id,
        label: to.label,
        ...(returning ? { description: 'Back to where it was' } : {}),
        run: () => onMove(to.id),
      }));
  return [
    { id: 'flow', title: 'Move to', items: items(false) },
    { id: 'side', title: 'Take out of the flow', items: items(true) },
  ].filter((group) => group.items.length > 0);
}

export interface MoveMenuProps {
  subject: Movable;
  /** What is moved, for those who hear it: its reference. */
  name: string;
  onMove: (to: string) => void;
}

/** The stages that a case could go to, as a menu. */
export function MoveMenu({ subject, name, onMove }: MoveMenuProps) {
  const groups = moveGroups(subject, useCaseWords().flow(subject.flow), onMove);
  if (groups.length === 0) return null;
  return <Menu label={`Move ${name} to`} groups={groups} placement="bottom end" trigger={<Button icon="arrowRight">Move to</Button>} />;
}
