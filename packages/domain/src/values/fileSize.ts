import { InvalidError } from '../errors/errors.ts';

/** How many bytes can be brought in at once: a place of thousands of relationships takes a tenth of it. */
export const mostFileBytes = 20_000_000;

/** What is said of a file that is larger. */
export const tooLarge = `This file is too large: at most ${mostFileBytes / 1_000_000} MB.`;

/** How many bytes a table of a national register can have, of which only the rows of organisations that are here are kept. */
export const mostRegisterBytes = 1_000_000_000;

/** What is said of a list that is larger, or is no such table. */
export const tooLargeList = `This file is too large: at most ${mostFileBytes / 1_000_000} MB, or ${mostRegisterBytes / 1_000_000_000} GB of one table of the Charity Commission’s public extract or of companies from Companies House.`;

/** Refuses what is too large for a list, whatever it is. @throws InvalidError with both limits. */
export function refuseTooLargeList(bytes: number): void {
  if (bytes > mostRegisterBytes) throw new InvalidError(tooLargeList);
}

/** Refuses files that are too large to be brought in. @param bytes of all of them together. @throws InvalidError with the limit. */
export function refuseTooLarge(bytes: number): void {
  if (bytes > mostFileBytes) throw new InvalidError(tooLarge);
}
