import { initTRPC, TRPCError } from '@trpc/server';
import { ConflictError, DomainError, type ErrorCode, type FieldProblem } from '@weft/domain';
import { ZodError } from 'zod';
import { sayingWhoSaved } from './changes/savedFirst.ts';
import type { Context } from './context.ts';

const statusOf: Record<ErrorCode, TRPCError['code']> = {
  invalid: 'BAD_REQUEST',
  notFound: 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  conflict: 'CONFLICT',
  unmet: 'UNPROCESSABLE_CONTENT',
};

function problemsOf(cause: unknown): readonly FieldProblem[] {
  if (cause instanceof DomainError) return cause.problems;
  if (cause instanceof ZodError) return cause.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  return [];
}

function sentenceOf(error: TRPCError): string {
  if (error.cause instanceof ZodError) return error.cause.issues[0]?.message ?? 'Something in this is not right.';
  if (error.code === 'INTERNAL_SERVER_ERROR') return 'Something went wrong here, not with what you did. Nothing was changed; try again.';
  return error.message;
}

const sidesOf = ({ kind, id, mine, theirs, saved }: ConflictError) => ({ kind, id, mine, theirs, saved });

const t = initTRPC.context<Context>().create({
  sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
  errorFormatter({ shape, error }) {
    const { cause } = error;
    const conflict = cause instanceof ConflictError ? sidesOf(cause) : null;
    return {
      ...shape,
      message: sentenceOf(error),
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, path: shape.data.path, problems: problemsOf(cause), conflict },
    };
  },
});

/** The one place where domain errors become the errors of the wire. */
const mapErrors = t.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof DomainError) {
    const { cause } = result.error;
    throw new TRPCError({ code: statusOf[cause.code], message: cause.message, cause });
  }
  return result;
});

const mustAct = t.middleware(({ ctx, next }) => {
  if (ctx.actor === null) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Choose who you are first.' });
  return next({ ctx: { ...ctx, actor: ctx.actor } });
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** For what anybody at this machine may see before saying who they are: which workspaces there are and who is in them. */
export const openProcedure = t.procedure.use(mapErrors);

/** For everything else: somebody acts, and the service asks `can` first. Every conflict says who saved first: this is the one place for it. */
export const procedure = openProcedure.use(mustAct).use(async ({ ctx, next }) => {
  const result = await next();
  const cause = result.ok ? null : result.error.cause;
  if (!(cause instanceof ConflictError)) return result;
  throw await sayingWhoSaved(ctx, cause);
});
