import { layoutOf, layouts, type Positions } from '@weft/network';
import { useState } from 'react';
import { Button, Dialog, Hidden, ProgressBar, RadioGroup, Stack, Text } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { LayoutControls } from './LayoutControls.tsx';
import { useArrange } from './useArrange.ts';
import { useAsked } from './useAsked.ts';

const ways = layouts.map(({ id, label, hint }) => ({ id, label, description: hint }));

interface ArrangeDialogProps {
  /** Told where things stand once everything was arranged. */
  onArranged: (places: Positions) => void;
  onClose: () => void;
}

/** Which layout, what about it and of whom; how far it has come; and a way to stop. */
export function ArrangeDialog({ onArranged, onClose }: ArrangeDialogProps) {
  const { whole } = useMap();
  const { percent, start, stop } = useArrange();
  const asked = useAsked();
  const [wasStopped, setStopped] = useState(false);
  const layout = layoutOf(asked.layout);
  const isRunning = percent !== null;

  const arrange = async () => {
    setStopped(false);
    const places = await start(asked.task());
    if (places === null) return;
    if (asked.scope === 'all') onArranged(places);
    onClose();
  };
  const cancel = () => {
    stop();
    setStopped(true);
  };

  return (
    <Dialog
      title="Arrange the map"
      description="Moves things for everybody who looks at this map, as one change that can be undone. Nothing is arranged unless somebody asks."
      size="s"
      isOpen
      onOpenChange={(open) => !open && onClose()}
      footer={
        <>
          <Button onPress={isRunning ? cancel : onClose}>{isRunning ? 'Cancel' : 'Close'}</Button>
          <Button variant="primary" isPending={isRunning} isDisabled={!asked.isWhole} onPress={() => void arrange()}>
            Start
          </Button>
        </>
      }
    >
      <Stack>
        <RadioGroup label="How" options={ways} value={layout.id} onChange={asked.setLayout} isDisabled={isRunning} />
        <LayoutControls layout={layout} asked={asked} isDisabled={isRunning} />
        {isRunning && <ProgressBar label={`Arranging ${whole.nodes.length} things`} value={percent} />}
        {wasStopped && !isRunning && <Text size="s">Stopped. Everything stands where it did.</Text>}
      </Stack>
      <Hidden>
        <span role="status">{said(percent, wasStopped)}</span>
      </Hidden>
    </Dialog>
  );
}

/** What is announced: every quarter of the way, not every step. */
function said(percent: number | null, wasStopped: boolean): string {
  if (percent !== null) return `Arranging: ${Math.floor(percent / 25) * 25}%`;
  return wasStopped ? 'Stopped. Everything stands where it did.' : '';
}
