import type { Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import { HandHint } from '../../ui/map/HandLines.tsx';
import { NetworkSurface } from '../../ui/map/NetworkFrame.tsx';
import { drawingLibrary } from './drawingLibrary.ts';

/** How soon what draws is asked for again when it did not come, in ms. */
const patience = 2_000;

interface CanvasProps {
  /** What is to be seen first is painted by somebody else, and does not wait. */
  isLater: boolean;
  onReady: (cy: Core | null) => void;
}

/** Owns the element that Cytoscape draws in, and does nothing else: what is drawn, and how, is up to the controllers. */
export function Canvas({ isLater, onReady }: CanvasProps) {
  const surface = useRef<HTMLDivElement>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let cy: Core | null = null;
    let isGone = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    const start = async () => {
      const library = await drawingLibrary().catch(() => null);
      if (isGone) return;
      setMissing(library === null);
      if (library === null) {
        again = setTimeout(() => void start(), patience);
        return;
      }
      const { default: cytoscape } = library;
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
      clearTimeout(again);
      onReady(null);
      cy?.destroy();
    };
  }, [isLater, onReady]);
  return (
    <>
      <NetworkSurface ref={surface} />
      {isMissing && <HandHint>What draws the network is not on this device yet. It comes by itself; the other views are here.</HandHint>}
    </>
  );
}

/** Once the browser has shown a frame. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
