import type { Instant } from '../values/day.ts';

/** What kind of thing went wrong; the API turns each into one HTTP status. */
export type ErrorCode = 'invalid' | 'notFound' | 'forbidden' | 'conflict' | 'unmet';

/** A problem with one field: `path` as in `parties.1.organisationId`, and a sentence to show beside it. */
export interface FieldProblem {
  path: string;
  message: string;
}

/** An error with a sentence that a person can act on. Everything expected to go wrong is one of these. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly FieldProblem[];

  constructor(code: ErrorCode, message: string, problems: readonly FieldProblem[] = []) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    this.problems = problems;
  }
}

/** What was asked for is not in this workspace (or not for this member to know of). */
export class NotFoundError extends DomainError {
  constructor(message: string) {
    super('notFound', message);
  }
}

/** The member's role or side does not allow this. */
export class ForbiddenError extends DomainError {
  constructor(message: string) {
    super('forbidden', message);
  }
}

/** What was sent breaks a rule; nothing was written. */
export class InvalidError extends DomainError {
  constructor(message: string, problems: readonly FieldProblem[] = []) {
    super('invalid', message, problems);
  }
}

/** Who wrote a record first, and when. `by` is null where nobody is to be named; `byYou` where that was oneself, as in another window. */
export interface SavedFirst {
  by: string | null;
  byYou: boolean;
  at: Instant;
}

/** Somebody else wrote the record first: `mine` is what was sent, `theirs` what stands now (null when it was removed). */
export class ConflictError extends DomainError {
  readonly kind: string;
  readonly id: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Null until it is looked up. */
  readonly saved: SavedFirst | null;

  constructor(message: string, sides: { kind: string; id: string; mine: unknown; theirs: unknown; saved?: SavedFirst | null }) {
    super('conflict', message);
    this.kind = sides.kind;
    this.id = sides.id;
    this.mine = sides.mine;
    this.theirs = sides.theirs;
    this.saved = sides.saved ?? null;
  }
}
