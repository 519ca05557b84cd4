import { InvalidError, mostFileBytes, tooLargeList } from '@weft/domain';
import { isAbout, type KnownHere, type RowAbout } from './here.ts';

/** The longest that one row of a register is. */
export const longestRow = 1_000_000;

/** What is kept of the rows of a register: those about organisations that are here. */
export interface Kept {
  rows: string[];
  passed: number;
  /** Keeps a row, or passes over it. @throws InvalidError when more is kept than can be brought in. */
  take(row: string, about: RowAbout): void;
}

/** Takes text as it comes, and the rows out of it. @throws InvalidError when it is no table of a register, or is not whole. */
export interface RowReader {
  take(text: string): void;
  /** The kept rows as text in the format that they came in. */
  end(): string;
}

export function keepingFor(here: KnownHere): Kept {
  let letters = 0;
  const kept: Kept = {
    rows: [],
    passed: 0,
    take(row, about) {
      if (!isAbout(here, about)) {
        kept.passed += 1;
        return;
      }
      letters += row.length;
      if (letters > mostFileBytes)
        throw new InvalidError('More than 20 MB of this file is about organisations that are here. Bring it in in parts.');
      kept.rows.push(row);
    },
  };
  return kept;
}

export function noRegister(): InvalidError {
  return new InvalidError(tooLargeList);
}

export function notWhole(): InvalidError {
  return new InvalidError(
    'This file is not whole: it stops making sense part of the way. Fetch it from its register again, and try once more.',
  );
}
