import './time.css';
import type { ReactNode } from 'react';

/** The days of the map, in a strip over it. */
export function TimeStrip({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="ui-time" aria-label={label}>
      {children}
    </section>
  );
}

/** A row of the strip. */
export function TimeRow({ children }: { children: ReactNode }) {
  return <div className="ui-time-row">{children}</div>;
}

interface TimeRangeProps {
  label: string;
  /** Steps from the first day. */
  value: number;
  most: number;
  /** The day it stands at, in words. */
  words: string;
  onChange: (value: number) => void;
}

/** Days to slide along, by pointer and by arrow keys. */
export function TimeRange({ label, value, most, words, onChange }: TimeRangeProps) {
  return (
    <input
      type="range"
      className="ui-time-range"
      aria-label={label}
      aria-valuetext={words}
      min={0}
      max={most}
      value={value}
      onChange={(event) => onChange(event.target.valueAsNumber)}
    />
  );
}

/** What became of things, beside one another where there is room. */
export function TimeTurns({ children }: { children: ReactNode }) {
  return <div className="ui-time-turns">{children}</div>;
}
