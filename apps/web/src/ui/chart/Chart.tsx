import './chart.css';
import * as Plot from '@observablehq/plot';
import { type CSSProperties, useEffect } from 'react';
import { useWidth } from '../layout/useWidth.ts';

/** One value of a chart: at a place along it, of a series. */
export interface ChartValue {
  at: string;
  series: string;
  value: number;
}

export interface ChartProps {
  /** What it shows, for whoever hears it; the figures themselves stand in the table beside it. */
  label: string;
  /** `bars` lie under one another, a row for each place; `areas` stand on one another, along days. */
  kind: 'bars' | 'areas';
  values: readonly ChartValue[];
  /** The places in their order; days for areas. */
  places: readonly string[];
  /** The series in their order, from the first, which is drawn most strongly. */
  series: readonly string[];
  /** What is counted, such as "cases". */
  unit: string;
}

/** Shades of one colour, from strong to weak, so that their order shows where colour does not. */
function shades(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const share = count === 1 ? 100 : Math.round(100 - (index * 78) / (count - 1));
    return `color-mix(in oklab, var(--accent) ${share}%, var(--surface))`;
  });
}

/** The room that the names of places take at the start. */
function marginOf(places: readonly string[]): number {
  return Math.min(210, 24 + Math.max(...places.map((place) => place.length), 4) * 6.5);
}

/** How high the highest place stands, all its series on one another. */
function highestOf({ values, places }: ChartProps): number {
  const totals = new Map(places.map((place) => [place, 0]));
  for (const { at, value } of values) totals.set(at, (totals.get(at) ?? 0) + value);
  return Math.max(1, ...totals.values());
}

function plotted(props: ChartProps, width: number): Element {
  const { kind, values, places, series, unit } = props;
  const color = { domain: [...series], range: shades(series.length) };
  const look = { width, style: { background: 'transparent', fontFamily: 'inherit', fontSize: '12px' }, color };
  // Whole things are counted, so no mark stands between two numbers.
  const counting = { label: unit, grid: true, ticks: Math.min(5, highestOf(props)), tickFormat: 'd' };
  const edge = { stroke: 'var(--line-strong)', strokeWidth: 0.5 };
  if (kind === 'bars') {
    const marks = [Plot.barX(values, { x: 'value', y: 'at', fill: 'series', ...edge }), Plot.ruleX([0])];
    const y = { label: null, domain: [...places] };
    return Plot.plot({ ...look, marginLeft: marginOf(places), height: 44 + places.length * 28, x: counting, y, marks });
  }
  const days = values.map((each) => ({ ...each, day: new Date(`${each.at}T00:00:00Z`) }));
  const area = Plot.areaY(days, { x: 'day', y: 'value', fill: 'series', order: [...series], ...edge });
  return Plot.plot({ ...look, height: 260, x: { label: null, type: 'utc' }, y: counting, marks: [area, Plot.ruleY([0])] });
}

/** The picture, without the names that the library gives to its parts: it is one picture, and its label says what of. */
function drawn(props: ChartProps, width: number): Element {
  const picture = plotted(props, width);
  for (const part of picture.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return picture;
}

/** Counts as bars or as areas that stand on one another. It is a picture: its figures stand in a table beside it, for everybody. */
export function Chart(props: ChartProps) {
  const { label, series } = props;
  const { ref: box, width } = useWidth();
  useEffect(() => {
    if (width > 0) box.current?.replaceChildren(drawn(props, width));
  });
  const range = shades(series.length);
  return (
    <figure className="ui-chart">
      {series.length > 1 && (
        <ul className="ui-chart-legend" aria-hidden="true">
          {series.map((each, index) => (
            <li key={each}>
              <span className="ui-chart-swatch" style={{ '--swatch': range[index] } as CSSProperties} />
              {each}
            </li>
          ))}
        </ul>
      )}
      <div ref={box} role="img" aria-label={label} />
    </figure>
  );
}
