import { InvalidError } from '../errors/errors.ts';

/** How many bytes can be brought in at once: a place of thousands of relationships takes a tenth of it. */
export const mostFileBytes = 20_000_000;

/** What is said of a file that is larger. */
export const tooLarge = `This file is too large: at most ${mostFileBytes / 1_000_000} MB.`;

/** Refuses files that are too large to be brought in. @param bytes of all of them together. @throws InvalidError with the limit. */
export function refuseTooLarge(bytes: number): void {
  if (bytes > mostFileBytes) throw new InvalidError(tooLarge);
}
