import { useRef, useState } from 'react';
import type { Failure } from '../data/failure.ts';
import { useWorkspace, useWrite } from '../data/index.ts';
import { notify } from '../ui/index.ts';
import type { ChosenFile } from './chosen.ts';
import { type Sending, type Sent, sendDocuments } from './send.ts';
import { useWaiting } from './waiting/waitingContext.ts';

interface Progress {
  label: string;
  value: number;
  valueLabel: string;
}

/** What came of a sending: gone or kept for later, or why not. */
export type Attempt = { ok: true } | (Pick<Failure, 'message' | 'problems' | 'code'> & { ok: false });

/** Sends files, says how far they have come, and keeps on this device what no connection takes. */
export function useSending() {
  const write = useWrite();
  const waiting = useWaiting();
  const { member } = useWorkspace();
  const [progress, setProgress] = useState<Progress | null>(null);
  const stop = useRef(new AbortController());

  async function sent(sending: Sending, label: string): Promise<Sent> {
    const onProgress = (value: number) => setProgress({ label, value, valueLabel: `${value}%` });
    onProgress(0);
    const answer = await sendDocuments(sending, { memberId: member.id, onProgress, signal: stop.current.signal });
    for (const remark of answer.remarks) notify({ message: remark });
    return answer;
  }

  async function one(sending: Sending, label: string): Promise<Attempt> {
    const result = await write(() => sent(sending, label), { errors: 'return' });
    if (result.ok || !result.offline) return result;
    return (await waiting.keep(sending)) ? { ok: true } : result;
  }

  /** Sends one thing. */
  async function attempt(sending: Sending, label: string): Promise<Attempt> {
    stop.current = new AbortController();
    const result = await one(sending, label);
    setProgress(null);
    return result;
  }

  /**
   * Sends files one by one, until it is stopped or cannot go on. One that is refused for what is in it is left, and the others go on.
   * @returns those that are left, with why each was refused that was, and why it did not go on.
   */
  async function attemptEach(
    files: readonly ChosenFile[],
    sendingOf: (file: ChosenFile) => Sending,
  ): Promise<{ left: ChosenFile[]; problem: string | null }> {
    stop.current = new AbortController();
    const gone = new Set<string>();
    const refused = new Map<string, string>();
    let problem: string | null = null;
    for (const [at, file] of files.entries()) {
      const place = files.length > 1 ? ` (${at + 1} of ${files.length})` : '';
      const result = await one(sendingOf(file), `Sending ${file.file.name}${place}`);
      if (result.ok) gone.add(file.key);
      else if (result.code === 'BAD_REQUEST') refused.set(file.key, result.message);
      else {
        problem = result.message;
        break;
      }
    }
    setProgress(null);
    const left = files.flatMap((file) => (gone.has(file.key) ? [] : { ...file, refused: refused.get(file.key) }));
    return { left, problem };
  }

  return { attempt, attemptEach, progress, cancel: () => stop.current.abort() };
}
