import type { Day, Instant } from '../values/day.ts';
import { momentWords } from '../values/moment.ts';

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

/** What was done first, as the parts of its sentence: “Somebody else” “changed this while you were changing it”. “Look at it again first.” */
export interface Deed {
  /** Who did it, while they are not known by name; “Somebody else” when left out. */
  who?: string;
  did: string;
  /** What to do about it, in a sentence of its own. */
  advice?: string;
}

/** The sentence of a deed. With who did it and when, once that is known. */
function sentenceOf({ who = 'Somebody else', did, advice }: Deed, known: { saved: SavedFirst; today: Day } | null): string {
  const by = known?.saved.byYou ? 'You, perhaps in another window,' : (known?.saved.by ?? who);
  const when = known === null ? '' : `, ${momentWords(known.saved.at, known.today)}`;
  return [`${by} ${did}${when}.`, ...(advice === undefined ? [] : [advice])].join(' ');
}

interface Sides {
  kind: string;
  id: string;
  mine: unknown;
  theirs: unknown;
}

/** Somebody else wrote the record first: `mine` is what was sent, `theirs` what stands now (null when it was removed). */
export class ConflictError extends DomainError {
  readonly kind: string;
  readonly id: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Null until it is looked up. */
  readonly saved: SavedFirst | null;
  readonly #said: string | Deed;

  /** @param said what was done first; or a sentence that stays as it is, whoever it was. */
  constructor(said: string | Deed, { kind, id, mine, theirs }: Sides, known: { saved: SavedFirst; today: Day } | null = null) {
    super('conflict', typeof said === 'string' ? said : sentenceOf(said, known));
    this.kind = kind;
    this.id = id;
    this.mine = mine;
    this.theirs = theirs;
    this.saved = known?.saved ?? null;
    this.#said = said;
  }

  /** The same, saying who it was and when. */
  savedBy(saved: SavedFirst, today: Day): ConflictError {
    return new ConflictError(this.#said, this, { saved, today });
  }
}
