import { useShortcut } from '../../shell/shortcuts.tsx';
import { Button } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { fillScreen } from './fullscreen.ts';

/** Puts the map on a wall: large, with nothing around it and nobody named. */
export function ProjectorButton() {
  const { go } = useMap();
  const enter = () => {
    fillScreen();
    go({ projector: 'on' });
  };
  useShortcut('p', 'Show on a wall: the projector', enter);
  return (
    <Button icon="system" variant="quiet" onPress={enter} aria-keyshortcuts="P">
      Projector
    </Button>
  );
}
