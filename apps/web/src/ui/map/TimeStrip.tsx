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

/** Ways from day to day, which keep together. */
export function TimeSteps({ children }: { children: ReactNode }) {
  return <div className="ui-time-steps">{children}</div>;
}

/** Where else one may go from the days looked at. */
export function TimeWays({ children }: { children: ReactNode }) {
  return <div className="ui-time-ways">{children}</div>;
}

/** What the marks under the days are and which keys go along them: left out where there is little room. */
export function TimeKeys({ children }: { children: ReactNode }) {
  return <p className="ui-time-keys">{children}</p>;
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

/** What there is to say of the days compared. Where it is said below in short too, and there is little room, it is only heard. */
export function TimeSaid({ children, isSaidBelow }: { children: ReactNode; isSaidBelow: boolean }) {
  return (
    <p className="ui-time-said" role="status" data-below={isSaidBelow || undefined}>
      {children}
    </p>
  );
}

/** What became of things, beside one another where there is room. */
export function TimeTurns({ children }: { children: ReactNode }) {
  return <div className="ui-time-turns">{children}</div>;
}
