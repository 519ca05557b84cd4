import { TRPCClientError } from '@trpc/client';
import type { RouterInputs, RouterOutputs } from '@weft/api';
import { useRef } from 'react';
import { z } from 'zod';
import { addressOf } from './ahead.ts';
import { failureOf, NoAnswerError } from './failure.ts';
import { type SendOptions, sendBytes } from './sendBytes.ts';
import { useWorkspace } from './workspaceContext.ts';

/** A file that the server holds, as procedures ask for it. */
export type HeldFile = RouterInputs['registers']['preview']['file'];

const heldShape: z.ZodType<RouterOutputs['files']['hold']> = z.object({ file: z.string(), bytes: z.int() });
const answerShape = z.object({ result: z.object({ data: heldShape }) });
const refusalShape = z.object({ error: z.object({ message: z.string(), code: z.number(), data: z.unknown() }) });

/** Sends a file as it is, for the server to hold. @throws what `failureOf` puts in words. */
async function holdFile(file: File, options: SendOptions): Promise<HeldFile> {
  await refuseUnreadable(file);
  const { status, said } = await sendBytes(addressOf('files.hold'), file, options);
  if (status === 200) return { name: file.name, file: answerShape.parse(said).result.data.file };
  const refusal = refusalShape.safeParse(said);
  // A refusal is ours and in words; anything else came from something between us and the server.
  if (!refusal.success) throw new NoAnswerError();
  throw TRPCClientError.from(refusal.data);
}

/** A file that is gone would look like a connection that is. */
async function refuseUnreadable(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch {
    throw new Error(`“${file.name}” could not be read. If it was moved, choose it again.`);
  }
}

type Hold = (file: File) => Promise<HeldFile>;

/**
 * Has the server hold files while something is asked of them, each sent once.
 * @returns makes a call that has its files held; when the server has let go of one, sends them again first.
 */
export function useHeldFiles() {
  const { member } = useWorkspace();
  const held = useRef(new WeakMap<File, HeldFile>());
  return async function withHeld<T>(call: (hold: Hold) => Promise<T>, options: Omit<SendOptions, 'memberId'> = {}): Promise<T> {
    let isKept = false;
    const hold: Hold = async (file) => {
      const kept = held.current.get(file);
      isKept ||= kept !== undefined;
      const one = kept ?? (await holdFile(file, { ...options, memberId: member.id }));
      held.current.set(file, one);
      return one;
    };
    try {
      return await call(hold);
    } catch (error) {
      if (!isKept || failureOf(error).code !== 'NOT_FOUND') throw error;
      held.current = new WeakMap();
      return call(hold);
    }
  };
}
