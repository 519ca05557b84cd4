import type { Id } from '@weft/domain';
import { Button, Disclosure, Row } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';

const ways = [
  { label: 'Move left', icon: 'chevronLeft', direction: 'left' },
  { label: 'Move up', icon: 'chevronUp', direction: 'up' },
  { label: 'Move down', icon: 'chevronDown', direction: 'down' },
  { label: 'Move right', icon: 'chevronRight', direction: 'right' },
] as const;

/** Moves a node a little at a time, for those who cannot drag it. */
export function MoveOnMap({ id }: { id: Id }) {
  const { nudge } = useMap();
  return (
    <Disclosure title="Move it on the map">
      <Row gap={1}>
        {ways.map(({ label, icon, direction }) => (
          <Button key={direction} variant="icon" icon={icon} label={label} onPress={() => nudge(id, direction)} />
        ))}
      </Row>
    </Disclosure>
  );
}
