import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { NetworkSurface } from '../../ui/map/NetworkFrame.tsx';
import { drawingLibrary } from './drawingLibrary.ts';

interface CanvasProps {
  /** What is to be seen first is painted by somebody else, and does not wait. */
  isLater: boolean;
  onReady: (cy: Core | null) => void;
}

/** Owns the element that Cytoscape draws in, and does nothing else: what is drawn, and how, is up to the controllers. */
export function Canvas({ isLater, onReady }: CanvasProps) {
  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let cy: Core | null = null;
    let isGone = false;
    const start = async () => {
      const { default: cytoscape } = await drawingLibrary();
      if (isLater) await painted();
      if (isGone) return;
      cy = cytoscape({
        container: surface.current,
        minZoom: 0.01,
        maxZoom: 4,
        boxSelectionEnabled: false,
        selectionType: 'single',
        style: [],
      });
      onReady(cy);
    };
    void start();
    return () => {
      isGone = true;
      onReady(null);
      cy?.destroy();
    };
  }, [isLater, onReady]);
  return <NetworkSurface ref={surface} />;
}

/** Once the browser has shown a frame. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
