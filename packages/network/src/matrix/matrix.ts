import type { Id, Snapshot, SnapshotRelationship } from '@weft/domain';
import { applyFilter } from '../filter/apply.ts';
import type { Clock } from '../filter/clock.ts';
import { type Filter, tidyFilter } from '../filter/filter.ts';
import { groupUnder } from '../snapshot/lookup.ts';
import type { Heading } from './headings.ts';
import { type MatrixKind, matrixShapes } from './kinds.ts';

/** A count that filters when it is pressed. */
export interface Press {
  /** The whole filter after it is pressed: what it then leaves is what is counted. Pressed again, its own part is taken off. */
  filter: Filter;
  /** Whether the filter asks for just this now. */
  isOn: boolean;
}

export interface MatrixCell extends Press {
  column: Heading;
  relationshipIds: readonly Id[];
}

/** All of a row or of a column; how many relationships stand in it, each once. */
export interface MatrixTotal extends Press {
  heading: Heading;
  total: number;
}

export interface MatrixRow extends MatrixTotal {
  cells: readonly MatrixCell[];
}

/** Counts of relationships by two things. A relationship that blends types, or has several holders, stands in several cells. */
export interface Matrix {
  kind: MatrixKind;
  columns: readonly MatrixTotal[];
  rows: readonly MatrixRow[];
  /** How many relationships stand in it, each once. */
  total: number;
  /** The largest count of any cell. */
  most: number;
}

/** What pressing a heading or a cell does to a filter: the matrix's own fields become what it asks for, or nothing when they are that already. */
function pressing(filter: Filter, fields: readonly (keyof Filter)[]): { base: Filter; press: (asked: Filter) => Press } {
  const said = (part: Filter) => JSON.stringify(fields.map((field) => part[field] ?? null));
  const now = said(tidyFilter(filter));
  const base = tidyFilter({ ...filter, ...Object.fromEntries(fields.map((field) => [field, undefined])) });
  const press = (asked: Filter): Press => {
    const isOn = said(asked) === now;
    return { isOn, filter: isOn ? base : { ...base, ...asked } };
  };
  return { base, press };
}

/**
 * Counts by the rows and columns of a kind what the filter leaves, but for the fields that its own cells set: so every cell counts what
 * pressing it leaves, whichever is pressed now.
 */
export function matrixOf(snapshot: Snapshot, filter: Filter, clock: Clock, kind: MatrixKind): Matrix {
  const { rows, columns } = matrixShapes[kind];
  const { base, press } = pressing(filter, [...rows.fields, ...columns.fields]);
  const visible = applyFilter(snapshot, base, clock);
  const down = rows.of(visible);
  const across = columns.of(visible);
  const inRow = groupUnder(visible.relationships, down.keysOf);
  const inColumn = groupUnder(visible.relationships, across.keysOf);
  const members = new Map(across.headings.map(({ key }) => [key, new Set(inColumn.get(key))]));
  const cellOf = (row: Heading, column: Heading, ofRow: readonly SnapshotRelationship[]): MatrixCell => {
    const relationshipIds = ofRow.filter((each) => members.get(column.key)?.has(each)).map(({ id }) => id);
    return { column, relationshipIds, ...press({ ...row.narrows, ...column.narrows }) };
  };
  const made = down.headings.map((heading): MatrixRow => {
    const ofRow = inRow.get(heading.key) ?? [];
    const cells = across.headings.map((column) => cellOf(heading, column, ofRow));
    return { heading, cells, total: ofRow.length, ...press(heading.narrows) };
  });
  const counts = made.flatMap(({ cells }) => cells.map(({ relationshipIds }) => relationshipIds.length));
  return {
    kind,
    columns: across.headings.map((heading) => ({ heading, total: inColumn.get(heading.key)?.length ?? 0, ...press(heading.narrows) })),
    rows: made,
    total: visible.relationships.length,
    most: counts.reduce((most, count) => Math.max(most, count), 0),
  };
}
