import type { ReactNode } from 'react';
import { LoadingState } from '../../ui/index.ts';
import { useOpening } from './useOpening.ts';

/** Holds the picture back until it is known what the map opens with: drawing anything else first would only flicker. */
export function OpensAsChosen({ children }: { children: ReactNode }) {
  return useOpening() ? <LoadingState label="Opening the map" lines={5} /> : children;
}
