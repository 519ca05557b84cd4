import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { NetworkSurface } from '../../ui/map/NetworkFrame.tsx';

// A large library: what can be seen without it does not wait.
const fetched = import('cytoscape');

interface CanvasProps {
  onReady: (cy: Core | null) => void;
}

/** Owns the element that Cytoscape draws in, and does nothing else: what is drawn, and how, is up to the controllers. */
export function Canvas({ onReady }: CanvasProps) {
  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let cy: Core | null = null;
    let isGone = false;
    void fetched.then(({ default: cytoscape }) => {
      if (isGone) return;
      cy = cytoscape({
        container: surface.current,
        minZoom: 0.01,
        maxZoom: 4,
        boxSelectionEnabled: true,
        selectionType: 'single',
        style: [],
      });
      onReady(cy);
    });
    return () => {
      isGone = true;
      onReady(null);
      cy?.destroy();
    };
  }, [onReady]);
  return <NetworkSurface ref={surface} />;
}
