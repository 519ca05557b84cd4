import type { Id, ReviewAnswer, Said } from '@weft/domain';
import { z } from 'zod';
import { type Failure, failureOf } from '../../data/failure.ts';
import { readSetting, writeSetting } from '../../ui/theme/settings.ts';

/** How an answer stands: `waiting` has not reached the server and is kept on this device; `conflict` was changed elsewhere since. */
export type AnswerState = 'idle' | 'saving' | 'saved' | 'waiting' | 'conflict' | 'refused';

/** One answer as it is being written. */
export interface Writing {
  said: Said;
  /** The version it is written over; null when the server has none. */
  version: number | null;
  state: AnswerState;
  /** What the other window wrote, in a conflict. */
  theirs: (Said & { version: number }) | null;
  /** Why it was refused, or who wrote another one first. */
  message: string | null;
}

/** Sends one answer. @returns its new version. */
export type Send = (given: { question: string; version: number | null; data: Said }) => Promise<{ change: number }>;

/** How long after the last key an answer is sent, in ms. */
const pause = 900;

/** How often what could not be sent is tried again, in ms. */
const retryAfter = 5_000;

const saidShape = z.object({ choice: z.string().nullable(), text: z.string().nullable() });
const keptShape = z.object({ said: saidShape, version: z.int().nullable(), unheard: z.array(saidShape).default([]) });
const theirsShape = saidShape.extend({ version: z.int() });

const nothing: Said = { choice: null, text: null };
const blank: Writing = { said: nothing, version: null, state: 'idle', theirs: null, message: null };

function isAmong(those: readonly Said[], one: Said): boolean {
  return those.some(({ choice, text }) => choice === one.choice && text === one.text);
}

export type AnswerBook = ReturnType<typeof createAnswerBook>;

/**
 * The answers of one side to one review as they are written: each is sent a moment after the last key or when it is left, and kept on this
 * device until the server has it, so that neither a lost connection nor a closed window loses a word.
 */
export function createAnswerBook(reviewId: Id, send: Send) {
  const entries = new Map<string, Writing>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Answers on their way: what is typed meanwhile goes after them. */
  const sending = new Map<string, Promise<void>>();
  /** What was sent and never answered: it may have arrived all the same, and what the server holds then is no other window's. */
  const unheard = new Map<string, readonly Said[]>();
  const listeners = new Set<() => void>();
  let edition = 0;

  const keyOf = (question: string) => `weft.draft.review/${reviewId}/${question}`;
  const entry = (question: string): Writing => entries.get(question) ?? blank;

  function put(question: string, part: Partial<Writing>): void {
    entries.set(question, { ...entry(question), ...part });
    edition += 1;
    for (const listener of listeners) listener();
  }

  function plan(question: string, wait: number): void {
    clearTimeout(timers.get(question));
    timers.set(
      question,
      setTimeout(() => void sendNow(question), wait),
    );
  }

  function settle(question: string, sent: Said, version: number): void {
    const isStill = entry(question).said === sent;
    put(question, { version, state: isStill ? 'saved' : 'saving', message: null, theirs: null });
    if (isStill) writeSetting(keyOf(question), null);
    else keep(question);
  }

  function fail(question: string, failure: Failure, ours: readonly Said[]): void {
    if (failure.offline) {
      put(question, { state: 'waiting' });
      plan(question, retryAfter);
      return;
    }
    const theirs = theirsShape.safeParse(failure.conflict?.theirs);
    const isOwn = theirs.success && isAmong(ours, theirs.data);
    if (isOwn) put(question, { state: 'saving', version: theirs.data.version });
    else if (theirs.success) put(question, { state: 'conflict', theirs: theirs.data, message: failure.message });
    else put(question, { state: 'refused', message: failure.message });
  }

  function sendNow(question: string): Promise<void> {
    clearTimeout(timers.get(question));
    timers.delete(question);
    const underWay = sending.get(question);
    if (underWay) return underWay;
    if (entry(question).state === 'conflict') return Promise.resolve();
    const sent = sendOnce(question).then(() => {
      sending.delete(question);
      // Something was typed meanwhile.
      return entry(question).state === 'saving' ? sendNow(question) : undefined;
    });
    sending.set(question, sent);
    return sent;
  }

  async function sendOnce(question: string): Promise<void> {
    const { said, version } = entry(question);
    const ours = unheard.get(question) ?? [];
    unheard.set(question, [...ours, said]);
    put(question, { state: 'saving' });
    keep(question);
    try {
      const { change } = await send({ question, version, data: said });
      unheard.delete(question);
      settle(question, said, change);
    } catch (error) {
      const failure = failureOf(error);
      if (!failure.offline) unheard.delete(question);
      fail(question, failure, ours);
    }
  }

  function keep(question: string): void {
    const { said, version } = entry(question);
    writeSetting(keyOf(question), JSON.stringify({ said, version, unheard: unheard.get(question) }));
  }

  function keptOf(question: string): z.infer<typeof keptShape> | null {
    try {
      return keptShape.parse(JSON.parse(readSetting(keyOf(question)) ?? 'null'));
    } catch {
      return null;
    }
  }

  return {
    entry,
    /** Counts up with every change, for those who watch. */
    edition: () => edition,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Takes what the server holds, and what this device kept of an earlier visit, which is then sent. What is being written stays. */
    take(answers: readonly ReviewAnswer[], questions: readonly string[]): void {
      for (const question of questions) {
        const { state, version } = entry(question);
        const saved = answers.find((answer) => answer.question === question);
        const isQuiet = (state === 'idle' || state === 'saved') && !timers.has(question);
        if (isQuiet && saved && saved.version !== version) {
          put(question, { said: { choice: saved.choice, text: saved.text }, version: saved.version, state: 'idle' });
        }
        const kept = state === 'idle' && !timers.has(question) ? keptOf(question) : null;
        if (kept === null) continue;
        if (saved && isAmong([kept.said], saved)) {
          writeSetting(keyOf(question), null);
          continue;
        }
        const over = saved && isAmong(kept.unheard, saved) ? saved.version : kept.version;
        put(question, { said: kept.said, version: over, state: 'waiting' });
        unheard.set(question, kept.unheard);
        plan(question, 0);
      }
    },
    /** Writes part of an answer; it is sent a moment later. */
    write(question: string, part: Partial<Said>): void {
      const { said, state } = entry(question);
      put(question, { said: { ...said, ...part }, state: state === 'conflict' ? 'conflict' : 'saving' });
      keep(question);
      if (state !== 'conflict' && !sending.has(question)) plan(question, pause);
    },
    /** Sends an answer at once if it still waits for its moment, as when its field is left. */
    leave(question: string): void {
      if (timers.has(question)) void sendNow(question);
    },
    /** Tries again what has not reached the server. */
    retry(): void {
      for (const [question, { state }] of entries) if (state === 'waiting') void sendNow(question);
    },
    /** Ends a conflict: with what this window wrote, or with what the other did. */
    decide(question: string, which: 'mine' | 'theirs'): void {
      const { theirs } = entry(question);
      if (theirs === null) return;
      const { version, ...said } = theirs;
      put(question, { version, state: 'saved', theirs: null, message: null, ...(which === 'theirs' ? { said } : {}) });
      if (which === 'theirs') writeSetting(keyOf(question), null);
      else void sendNow(question);
    },
    /** Sends whatever is under way and waits for it. @returns whether all of it has reached the server. */
    async finish(): Promise<boolean> {
      await Promise.all([...new Set([...timers.keys(), ...sending.keys()])].map((question) => sendNow(question)));
      return [...entries.values()].every(({ state }) => state === 'idle' || state === 'saved');
    },
  };
}
