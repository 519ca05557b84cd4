import { type Flow, reachableStages } from '@weft/domain';
import { counted } from '@weft/network';
import { BoardTray } from '../../ui/board/BoardBar.tsx';
import { Button, Menu, type MenuGroup, Text } from '../../ui/index.ts';
import type { BoardCard } from './cards.ts';

export interface PickedProps {
  cards: readonly BoardCard[];
  flows: readonly Flow[];
  onMove: (ids: readonly string[], stage: string) => void;
  onWhoseMove: (cards: readonly BoardCard[]) => void;
  onHandOver: (cards: readonly BoardCard[]) => void;
  onClear: () => void;
}

/** What can be done with the selected cards at once: each in one change, with one Undo. */
export function Picked({ cards, flows, onMove, onWhoseMove, onHandOver, onClear }: PickedProps) {
  const none = cards.length === 0;
  return (
    <BoardTray label="Selected cases">
      <span role="status">
        <Text as="span" strong>
          {none ? 'Press cards to select them' : `${counted(cards.length, 'case')} selected`}
        </Text>
      </span>
      <Menu
        label="Move the selected to"
        placement="bottom start"
        groups={stagesFor(cards, flows, onMove)}
        trigger={
          <Button icon="arrowRight" isDisabled={none}>
            Move to
          </Button>
        }
      />
      <Button icon="clock" isDisabled={none} onPress={() => onWhoseMove(cards)}>
        Whose move…
      </Button>
      <Button icon="person" isDisabled={none} onPress={() => onHandOver(cards)}>
        Hand over…
      </Button>
      <Button variant="quiet" icon="close" onPress={onClear}>
        Done selecting
      </Button>
    </BoardTray>
  );
}

/** The stages that any of the selected could go to, by flow, with how many of them could. */
function stagesFor(cards: readonly BoardCard[], flows: readonly Flow[], onMove: PickedProps['onMove']): MenuGroup[] {
  const groups = flows.flatMap((flow): MenuGroup[] => {
    const own = cards.filter((card) => card.flow === flow.id);
    const able = new Map<string, string[]>();
    for (const card of own) for (const { to } of reachableStages(card, flow)) able.set(to.id, [...(able.get(to.id) ?? []), card.id]);
    const items = flow.stages.flatMap(({ id, label }) => {
      const ids = able.get(id);
      return ids
        ? [
            {
              id: `${flow.id}/${id}`,
              label,
              description: countWords(ids.length, cards.length),
              run: () =>
                onMove(
                  own.map((card) => card.id),
                  id,
                ),
            },
          ]
        : [];
    });
    return items.length === 0 ? [] : [{ id: flow.id, title: flow.label, items }];
  });
  return groups.length === 0 ? [{ id: 'none', items: [{ id: 'none', label: 'None of them can go anywhere', isDisabled: true }] }] : groups;
}

function countWords(able: number, all: number): string | undefined {
  return able === all ? undefined : `${able} of ${all} can go there`;
}
