import { TRPCClientError } from '@trpc/client';
import { z } from 'zod';

const conflictShape = z.object({
  kind: z.string(),
  id: z.string(),
  mine: z.unknown(),
  theirs: z.unknown(),
  saved: z.object({ by: z.string().nullable(), byYou: z.boolean(), at: z.string() }).nullable().default(null),
});

const failureShape = z.object({
  message: z.string(),
  data: z.object({
    code: z.string(),
    problems: z.array(z.object({ path: z.string(), message: z.string() })).default([]),
    conflict: conflictShape.nullable().default(null),
  }),
});

/** Why something did not happen, as a form or a message can show it. */
export interface Failure {
  message: string;
  /** What is wrong with which field, by its path. */
  problems: { path: string; message: string }[];
  /** Both sides, when somebody else wrote first, and who did. */
  conflict: z.infer<typeof conflictShape> | null;
  /** The server did not answer at all: nothing is known to be wrong with what was sent. */
  offline: boolean;
  /** `NOT_FOUND`, `FORBIDDEN`…; null when the server did not say. */
  code: string | null;
}

const noAnswer = 'Weft does not answer just now. What you typed is kept on this device; try again when you are back online.';

/** Nothing answered: there is no connection, or the server is not there. */
export class NoAnswerError extends Error {
  constructor() {
    super(noAnswer);
  }
}

/** The server refused what was sent past tRPC, with its sentence and what is wrong with which field. */
export class RefusedError extends Error {
  readonly problems: Failure['problems'];
  /** `BAD_REQUEST` where what was sent is at fault: sent again as it is, it is refused again. */
  readonly code: string | null;

  constructor(message: string, problems: Failure['problems'], code: string | null = null) {
    super(message);
    this.problems = problems;
    this.code = code;
  }
}

/** What went wrong, from whatever was thrown. */
export function failureOf(error: unknown): Failure {
  if (error instanceof TRPCClientError) {
    const parsed = failureShape.safeParse(error.shape);
    if (parsed.success) {
      const { message, data } = parsed.data;
      return { message, problems: data.problems, conflict: data.conflict, offline: false, code: data.code };
    }
    return { message: noAnswer, problems: [], conflict: null, offline: true, code: null };
  }
  if (error instanceof NoAnswerError) return { message: noAnswer, problems: [], conflict: null, offline: true, code: null };
  const message = error instanceof Error ? error.message : 'Something went wrong on this page.';
  const { problems, code } = error instanceof RefusedError ? error : { problems: [], code: null };
  return { message, problems, conflict: null, offline: false, code };
}
