import type { Core } from 'cytoscape';
import { memo } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { Button } from '../../ui/index.ts';
import { MapControls } from '../../ui/map/MapFrame.tsx';
import { ArrangeControl } from '../places/ArrangeControl.tsx';
import { motionTime } from './motion.ts';
import { fit, fitTo, zoomBy } from './view.ts';

/** Nearer, further, all of it; and a fresh layout, for those who may move things for everybody. */
export const NetworkControls = memo(function NetworkControls({ cy }: { cy: Core | null }) {
  const { can } = useWorkspace();
  return (
    <MapControls label="View of the network">
      <Button variant="icon" icon="add" label="Zoom in" isDisabled={!cy} onPress={() => cy && zoomBy(cy, 1.4)} />
      <Button variant="icon" icon="remove" label="Zoom out" isDisabled={!cy} onPress={() => cy && zoomBy(cy, 1 / 1.4)} />
      <Button variant="icon" icon="fit" label="Show all of it" isDisabled={!cy} onPress={() => cy && fit(cy, motionTime())} />
      {can('position.write') && <ArrangeControl onArranged={(places) => cy && fitTo(cy, places, motionTime())} />}
    </MapControls>
  );
});
