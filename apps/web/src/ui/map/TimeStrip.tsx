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
  /** Where something changed, as parts of the way along. */
  marks: readonly number[];
  onChange: (value: number) => void;
}

/** Days to slide along, by pointer and by arrow keys. */
export function TimeRange({ label, value, most, words, marks, onChange }: TimeRangeProps) {
  return (
    <span className="ui-time-slide">
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
      <svg className="ui-time-marks" aria-hidden="true">
        {marks.map((at) => (
          <line key={at} x1={`${100 * at}%`} x2={`${100 * at}%`} y1="0" y2="100%" />
        ))}
      </svg>
    </span>
  );
}

/** What became of things, beside one another where there is room. */
export function TimeTurns({ children }: { children: ReactNode }) {
  return <div className="ui-time-turns">{children}</div>;
}
