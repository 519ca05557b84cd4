import {
  type AnyTRPCProcedure,
  type AnyTRPCRouter,
  callTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  TRPCError,
} from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { Context } from './context.ts';
import { appRouter } from './router.ts';

/** A call of one procedure, as it came in. */
export interface SingleCall {
  path: string;
  type: 'query' | 'mutation';
  input: unknown;
  /** Aborted when whoever asked has gone. */
  signal?: AbortSignal | undefined;
}

/** What a call came to: the object that is sent, with its HTTP status, and the error when it is one. */
export interface Outcome {
  status: number;
  answer: object;
  error: TRPCError | null;
}

/** Its procedures stand under their whole path, whatever the type of a router says of nesting. */
const router: AnyTRPCRouter = appRouter;
const procedures: ReadonlyMap<string, AnyTRPCProcedure> = new Map(Object.entries(router._def.procedures));

/** Whether a procedure reads, writes or goes on telling; null when there is none of this name. */
export function kindOfProcedure(path: string): 'query' | 'mutation' | 'subscription' | null {
  return procedures.get(path)?._def.type ?? null;
}

/**
 * Calls one procedure with its middleware, access and checks, as tRPC's HTTP adapter does, and gives the same answer or the same error in the
 * same words. It leaves out the adapter's web requests and streams, which cost more than most procedures.
 */
export async function callProcedure(ctx: Context, { path, type, input, signal }: SingleCall): Promise<Outcome> {
  try {
    const getRawInput = async () => input;
    const data: unknown = await callTRPCProcedure({ router: appRouter, path, type, ctx, getRawInput, signal, batchIndex: 0 });
    return { status: 200, answer: { result: { data } }, error: null };
  } catch (cause) {
    return refusal(getTRPCErrorFromUnknown(cause), { path, type, input, ctx });
  }
}

/** What a call comes to that is not read, since it is too long. @param message says how long it can be. */
export function refusedAsTooLarge(path: string, message: string): Outcome {
  const error = new TRPCError({ code: 'PAYLOAD_TOO_LARGE', message });
  return refusal(error, { path, type: 'mutation', input: undefined, ctx: undefined });
}

function refusal(error: TRPCError, call: Pick<SingleCall, 'path' | 'type' | 'input'> & { ctx: Context | undefined }): Outcome {
  const shape = getTRPCErrorShape({ config: appRouter._def._config, error, ...call });
  return { status: getHTTPStatusCodeFromError(error), answer: { error: shape }, error };
}
