import './tour.css';
import type { ReactNode } from 'react';
import { Group } from 'react-aria-components';

/** What is said over the map at one stop of a tour, to be read across a room, with the ways on at its end. */
export function TourFrame({ label, place, line, children }: { label: string; place: string; line: string; children: ReactNode }) {
  return (
    <Group className="ui-tour" aria-label={label}>
      <p className="ui-tour-line" role="status">
        {line}
      </p>
      <span className="ui-tour-place">{place}</span>
      {children}
    </Group>
  );
}
