import { Button } from '../../ui/index.ts';
import { AxesEmpty } from '../../ui/map/AxesFrame.tsx';

/**
 * What goes on axes on which nothing is placed yet, and the first step.
 * @param onFirst places the first of those that wait in the middle, to be moved from there; null for those who may not, and on a wall.
 */
export function NothingPlaced({ onFirst }: { onFirst: (() => void) | null }) {
  return (
    <AxesEmpty>
      <span>Nothing is placed here yet. Each relationship stands where the council sees it, and where its partner does.</span>
      {onFirst && <Button onPress={onFirst}>Place the first one</Button>}
    </AxesEmpty>
  );
}
