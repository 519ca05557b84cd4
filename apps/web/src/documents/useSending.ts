import { useRef, useState } from 'react';
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
export type Attempt = { ok: true } | { ok: false; message: string; problems: { path: string; message: string }[] };

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

  /** Sends files one by one, until one is refused or it is stopped. @returns those that are left, and why. */
  async function attemptEach(
    files: readonly ChosenFile[],
    sendingOf: (file: ChosenFile) => Sending,
  ): Promise<{ left: ChosenFile[]; problem: string | null }> {
    stop.current = new AbortController();
    const left = [...files];
    let problem: string | null = null;
    for (const file of files) {
      const place = files.length > 1 ? ` (${files.length - left.length + 1} of ${files.length})` : '';
      const result = await one(sendingOf(file), `Sending ${file.file.name}${place}`);
      if (!result.ok) {
        problem = result.message;
        break;
      }
      left.shift();
    }
    setProgress(null);
    return { left, problem };
  }

  return { attempt, attemptEach, progress, cancel: () => stop.current.abort() };
}
