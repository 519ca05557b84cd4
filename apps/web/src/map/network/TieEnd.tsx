import type { Id } from '@weft/domain';
import { type Network, type Point, placeOfStop } from '@weft/network';
import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { TieLine } from '../../ui/map/HandLines.tsx';

interface TieEndProps {
  cy: Core;
  network: Network;
  from: Id;
  /** Where the keyboard is. */
  current: Id | null;
}

/** The line of a tie that is being drawn: from its start to the pointer or to where the keyboard is, whichever moved last. */
export function TieEnd({ cy, network, from, current }: TieEndProps) {
  const [pointer, setPointer] = useState<Point | null>(null);
  const [look, setLook] = useState(() => lookOf(cy));
  useEffect(() => {
    const surface = cy.container();
    if (!surface) return;
    const moved = ({ clientX, clientY }: PointerEvent) => {
      const { left, top } = surface.getBoundingClientRect();
      setPointer({ x: clientX - left, y: clientY - top });
    };
    const looked = () => setLook(lookOf(cy));
    looked();
    surface.addEventListener('pointermove', moved);
    cy.on('viewport', looked);
    return () => {
      surface.removeEventListener('pointermove', moved);
      cy.off('viewport', looked);
    };
  }, [cy]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard moved on
  useEffect(() => setPointer(null), [current]);

  const seen = (id: Id | null): Point | null => {
    const place = id === null ? null : placeOfStop(network, id);
    return place && { x: place.x * look.zoom + look.x, y: place.y * look.zoom + look.y };
  };
  const [start, end] = [seen(from), pointer ?? seen(current)];
  return start && end ? <TieLine from={start} to={end} /> : null;
}

function lookOf(cy: Core) {
  return { ...cy.pan(), zoom: cy.zoom() };
}
