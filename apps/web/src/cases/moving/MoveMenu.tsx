import type { Case } from '@weft/domain';
import { reachableStages } from '@weft/domain';
import { Button, Menu, type MenuGroup } from '../../ui/index.ts';
import { useCaseWords } from '../words/useCaseWords.ts';

export interface MoveMenuProps {
  subject: Pick<Case, 'flow' | 'stage' | 'returnsTo'>;
  /** What is moved, for those who hear it: its reference. */
  name: string;
  onMove: (to: string) => void;
  /** An icon alone, on a card. */
  compact?: boolean | undefined;
  /** What else can be done with it, after the stages. */
  more?: MenuGroup | undefined;
}

/** The stages that a case could go to, as a menu: on through the flow first, then those beside it. */
export function MoveMenu({ subject, name, onMove, compact = false, more }: MoveMenuProps) {
  const words = useCaseWords();
  const flow = words.flow(subject.flow);
  const stages = flow ? reachableStages(subject, flow) : [];
  if (stages.length === 0 && !more) return null;
  const items = (side: boolean) =>
    stages
      .filter(({ to }) => to.side === side)
      .map(({ to, returning }) => ({
        id: to.id,
        label: to.label,
        ...(returning ? { description: 'Back to where it was' } : {}),
        run: () => onMove(to.id),
      }));
  const groups: MenuGroup[] = [
    { id: 'flow', title: 'Move to', items: items(false) },
    { id: 'side', title: 'Take out of the flow', items: items(true) },
    ...(more ? [more] : []),
  ].filter((group) => group.items.length > 0);
  return (
    <Menu
      label={`Move ${name} to`}
      groups={groups}
      placement="bottom end"
      trigger={
        compact ? (
          <Button variant="icon" icon="arrowRight" size="s" label={`Move ${name} to`} />
        ) : (
          <Button icon="arrowRight">Move to</Button>
        )
      }
    />
  );
}
