import { useWall } from '../../data/wall.ts';
import { useShortcut } from '../../shell/shortcuts.tsx';
import { Button } from '../../ui/index.ts';
import { TourFrame } from '../../ui/map/TourFrame.tsx';
import type { Showing } from './useTour.ts';

const first = { first: true };

/** What is said over a stop of a tour, large, and the way on. Clickers send Page Down and Page Up. */
export function TourBar({ showing }: { showing: Showing }) {
  const { tour, at, line, step, leave } = showing;
  const { isOnWall } = useWall();
  const on = () => step(1);
  const back = () => step(-1);
  useShortcut('arrowright', 'The next stop of the tour', on, first);
  useShortcut(' ', 'The next stop of the tour', on, first);
  useShortcut('pagedown', 'The next stop of the tour', on, first);
  useShortcut('arrowleft', 'The stop before', back, first);
  useShortcut('pageup', 'The stop before', back, first);
  useShortcut('escape', 'Leave the tour', leave, first);
  return (
    <TourFrame label={`Tour: ${tour.name}`} place={`${at} of ${tour.stops.length}`} line={line ?? tour.name}>
      {!isOnWall && (
        <>
          <Button variant="icon" icon="chevronLeft" label="The stop before" isDisabled={at === 1} onPress={back} />
          <Button variant="icon" icon="chevronRight" label="The next stop" isDisabled={at === tour.stops.length} onPress={on} />
          <Button variant="icon" icon="close" label="Leave the tour" onPress={leave} />
        </>
      )}
    </TourFrame>
  );
}
