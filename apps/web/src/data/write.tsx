import type { RouterOutputs } from '@weft/api';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef } from 'react';
import { notifyUndoable, useUndoHandler } from '../shell/undo.ts';
import { notify } from '../ui/feedback/toasts.ts';
import { type Failure, failureOf } from './failure.ts';
import { useClient } from './trpc.ts';

/** What every write answers. */
export type Done = RouterOutputs['relationships']['create'];

export type WriteResult = { ok: true; done: Done } | ({ ok: false } & Failure);

export interface WriteOptions {
  /** `return`: the caller shows what went wrong, beside its fields; else a message does. */
  errors?: 'toast' | 'return';
}

/** Runs a write: says what was done with an Undo, and says what went wrong. Never throws. */
export type Write = (act: () => Promise<Done>, options?: WriteOptions) => Promise<WriteResult>;

interface Writing {
  write: Write;
  /** Has Ctrl+Z wait for what will end in a write, such as reading what that write needs. */
  hold: (work: Promise<unknown>) => void;
}

const WriteContext = createContext<Writing | null>(null);

/** How everything here is written. */
export function useWrite(): Write {
  return useWriting().write;
}

/** Writing, and a way to have Ctrl+Z wait for more than the write itself. */
export function useWriting(): Writing {
  const writing = useContext(WriteContext);
  if (!writing) throw new Error('Writing belongs inside a workspace.');
  return writing;
}

/** Gives what is inside it a way to write, and Ctrl+Z and Ctrl+Shift+Z over this window's own changes. */
export function WriteProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const toUndo = useRef<number[]>([]);
  const toRedo = useRef<number[]>([]);
  // The last change is known only once the server has answered: Ctrl+Z waits for writes that are still under way, and for the Ctrl+Z before it.
  const underWay = useRef<Promise<unknown>>(Promise.resolve());

  const takeBack = useCallback(
    async (number: number, onto: { current: number[] }) => {
      try {
        const done = await client.changes.undo.mutate({ number });
        onto.current.push(done.change);
        notify({ message: done.summary, endsOffers: true });
      } catch (error) {
        notify({ message: failureOf(error).message, tone: 'danger' });
      }
    },
    [client],
  );

  const undoNumber = useCallback(
    (number: number) => {
      toUndo.current = toUndo.current.filter((other) => other !== number);
      void takeBack(number, toRedo);
    },
    [takeBack],
  );

  const handler = useMemo(
    () => ({
      undo: () => {
        underWay.current = underWay.current.then(async () => {
          const number = toUndo.current.pop();
          if (number === undefined) notify({ message: 'There is nothing of yours to undo in this window.' });
          else await takeBack(number, toRedo);
        });
      },
      redo: () => {
        underWay.current = underWay.current.then(async () => {
          const number = toRedo.current.pop();
          if (number === undefined) notify({ message: 'There is nothing to do again.' });
          else await takeBack(number, toUndo);
        });
      },
    }),
    [takeBack],
  );
  useUndoHandler(handler);

  const attempt: Write = useCallback(
    async (act, { errors = 'toast' } = {}) => {
      try {
        const done = await act();
        toUndo.current.push(done.change);
        toRedo.current = [];
        notifyUndoable(done.summary, () => undoNumber(done.change));
        return { ok: true, done };
      } catch (error) {
        const failure = failureOf(error);
        if (errors === 'toast') notify({ message: failure.message, tone: 'danger' });
        return { ok: false, ...failure };
      }
    },
    [undoNumber],
  );

  const writing = useMemo((): Writing => {
    const hold = (work: Promise<unknown>) => {
      underWay.current = Promise.all([underWay.current, work]);
    };
    const write: Write = (act, options) => {
      const attempted = attempt(act, options);
      hold(attempted);
      return attempted;
    };
    return { write, hold };
  }, [attempt]);

  return <WriteContext value={writing}>{children}</WriteContext>;
}
