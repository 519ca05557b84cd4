import type { RouterOutputs } from '@weft/api';
import { type ComplianceStatus, complianceStatuses } from '@weft/domain';
import { matchScore } from '../../ui/index.ts';
import { isToSeeTo } from '../complianceWords.ts';
import { type ChecksSearch, statusesIn } from './checksSearch.ts';

export type Matrix = RouterOutputs['compliance']['matrix'];
export type MatrixCheck = Matrix['checks'][number];

/** A check of a building as the matrix shows it. */
export interface ShownCell {
  check: MatrixCheck;
  status: ComplianceStatus;
  expiresOn: string | null;
  /** That of what is recorded; 0 for nothing. */
  version: number;
  /** Whether it is one of those asked for or, where nothing is, of those to be seen to. */
  isAsked: boolean;
}

/** What of the matrix answers to an address: columns, rows with a cell for each column, and how many of their cells are asked for. */
export interface ShownMatrix {
  checks: { check: MatrixCheck; asked: number }[];
  buildings: { id: string; name: string; cells: ShownCell[]; asked: number }[];
  asked: number;
}

const countAsked = (cells: readonly ShownCell[]) => cells.filter(({ isAsked }) => isAsked).length;

/** The matrix as an address asks for it. Where it asks how checks stand, rows and columns without such a check go. */
export function shownMatrix({ checks, buildings }: Matrix, search: ChecksSearch): ShownMatrix {
  const statuses = statusesIn(search);
  const isAsked = (status: ComplianceStatus) => (statuses.length === 0 ? isToSeeTo(status) : statuses.includes(status));
  const inColumns = checks.map(
    ({ key, intervalBasis }) =>
      (search.by === undefined || intervalBasis === search.by) && (search.check === undefined || key === search.check),
  );
  const rows = buildings
    .filter(({ name }) => matchScore(name, search.q ?? '') > 0)
    .map(({ id, name, cells }) => {
      const shown = checks.flatMap((check, place): ShownCell[] => {
        const cell = cells[place];
        return inColumns[place] && cell ? [{ check, ...cell, isAsked: isAsked(cell.status) }] : [];
      });
      return { id, name, cells: shown, asked: countAsked(shown) };
    })
    .filter(({ cells, asked }) => cells.length > 0 && (statuses.length === 0 || asked > 0));
  const columns = checks
    .filter((_, place) => inColumns[place])
    .map((check) => ({ check, asked: countAsked(rows.flatMap(({ cells }) => cells.filter((cell) => cell.check.key === check.key))) }))
    .filter(({ asked }) => statuses.length === 0 || asked > 0);
  const kept = new Set(columns.map(({ check }) => check.key));
  return {
    checks: columns,
    buildings: rows.map((row) => ({ ...row, cells: row.cells.filter(({ check }) => kept.has(check.key)) })),
    asked: rows.reduce((sum, { asked }) => sum + asked, 0),
  };
}

/** How many checks stand how, whatever the address asks for of that: in the columns and rows that it leaves otherwise. */
export function statusCounts(matrix: Matrix, search: ChecksSearch): Record<ComplianceStatus, number> {
  const { buildings } = shownMatrix(matrix, { ...search, show: undefined });
  const cells = buildings.flatMap((building) => building.cells);
  const counts = { expired: 0, missing: 0, unverified: 0, due: 0, current: 0, does_not_apply: 0 };
  for (const status of complianceStatuses) counts[status] = cells.filter((cell) => cell.status === status).length;
  return counts;
}
