import { TourBar } from './TourBar.tsx';
import { useTour } from './useTour.ts';

/** What is said over the map while a tour is shown. */
export function Touring() {
  const { showing } = useTour();
  return showing && <TourBar showing={showing} />;
}
