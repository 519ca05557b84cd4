import { memo, useCallback } from 'react';
import { useShortcut } from '../../shell/shortcuts.tsx';
import { Button } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { fillScreen } from './fullscreen.ts';

/** Puts the map on a wall: large, with nothing around it and nobody named. */
export function ProjectorButton() {
  const { go } = useMap();
  const enter = useCallback(() => {
    fillScreen();
    go({ projector: 'on' });
  }, [go]);
  useShortcut('p', 'Show on a wall: the projector', enter);
  return <Enter onPress={enter} />;
}

const Enter = memo(function Enter({ onPress }: { onPress: () => void }) {
  return (
    <Button icon="system" variant="quiet" onPress={onPress} aria-keyshortcuts="P">
      Projector
    </Button>
  );
});
