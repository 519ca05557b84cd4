import type { Id } from '@weft/domain';
import type { Core, EventObject } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { readCamera, writeCamera } from '../address/camera.ts';
import { motionTime } from './motion.ts';
import { bringIntoSight, cameraOf, fit, look } from './view.ts';

interface Asked {
  /** The camera of the address; left out, everything is to be seen. */
  at: string | undefined;
  selected: readonly Id[];
  /** What the map is cut down to; when that changes, all that is left is shown. */
  focus: string;
  isOnWall: boolean;
  onLook: (at: string) => void;
}

/** How long nothing moves before it is written to the address. */
const rest = 400;

/**
 * Where the drawing is looked at from: as the address says, otherwise all of it. Moving about is written to the address once it rests.
 * A double press goes nearer. What gets selected is brought into sight, also when the panel takes its room.
 */
export function useCamera(cy: Core, { at, selected, focus, isOnWall, onLook }: Asked): void {
  /** The camera that the address and the drawing agree on; `null` before the first. */
  const agreed = useRef<string | undefined | null>(null);
  const focused = useRef(focus);
  /** Nobody has moved about since: when the window takes its size, the same is looked at. */
  const untouched = useRef(true);
  const latest = useRef({ at, selected, onLook });
  useEffect(() => {
    latest.current = { at, selected, onLook };
  });

  useEffect(() => {
    if (at === agreed.current) return;
    const camera = readCamera(at);
    // Before looking: what the drawing says of it is then nothing new.
    agreed.current = at;
    if (camera) look(cy, camera, 0);
    else fit(cy, 0);
    if (camera === null) agreed.current = writeCamera(cameraOf(cy));
    untouched.current = true;
  }, [cy, at]);

  useEffect(() => {
    if (focus === focused.current) return;
    focused.current = focus;
    fit(cy, motionTime());
  }, [cy, focus]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the window takes another size when it goes on a wall or comes off it
  useEffect(() => {
    untouched.current = true;
  }, [isOnWall]);

  useEffect(() => {
    if (selected.length === 0) return;
    untouched.current = false;
    bringIntoSight(cy, selected, motionTime());
  }, [cy, selected]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      if (cy.destroyed()) return;
      const now = writeCamera(cameraOf(cy));
      if (now === agreed.current) return;
      agreed.current = now;
      latest.current.onLook(now);
    };
    const moved = () => {
      if (writeCamera(cameraOf(cy)) !== agreed.current) untouched.current = false;
      clearTimeout(timer);
      timer = setTimeout(write, rest);
    };
    const resized = () => {
      const { at: camera, selected: chosen } = latest.current;
      const asked = readCamera(camera);
      if (asked && untouched.current && !cy.animated()) look(cy, asked, 0);
      if (chosen.length > 0) bringIntoSight(cy, chosen, 0);
      else if (camera === undefined) {
        fit(cy, 0);
        agreed.current = writeCamera(cameraOf(cy));
      }
    };
    const twice = ({ target, position }: EventObject) => {
      const to = target === cy || target.isEdge() ? position : target.position();
      look(cy, { ...to, zoom: Math.min(cy.maxZoom(), Math.max(cy.zoom() * 1.8, 0.9)) }, motionTime());
    };
    cy.on('viewport', moved);
    cy.on('resize', resized);
    cy.on('dbltap', twice);
    return () => {
      clearTimeout(timer);
      cy.off('viewport', moved);
      cy.off('resize', resized);
      cy.off('dbltap', twice);
    };
  }, [cy]);
}
