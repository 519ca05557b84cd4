import { refuseTooLargeList } from '@weft/domain';
import { useRef, useState } from 'react';
import { type Failure, failureOf } from '../data/failure.ts';
import { useHeldFiles } from '../data/heldFiles.ts';
import { useClient } from '../data/trpc.ts';
import { type Done, useWrite } from '../data/write.tsx';
import type { ListAsked, ListKind, ListPreview, Mend, OpenedList, RowFate } from './listTypes.ts';

/** How far bringing a list in has come. */
export type Step = 'file' | 'columns' | 'preview' | 'done';

/** What the rows are asked for by. */
export interface Shown {
  fate: RowFate;
  limit: number;
}

/** Bringing a list in, step by step: everything that was chosen and mended stays on this page until it is brought in. */
export function useListImport() {
  const client = useClient();
  const write = useWrite();
  const withHeld = useHeldFiles();
  const [step, setStep] = useState<Step>('file');
  const [file, setFile] = useState<File | null>(null);
  const [opened, setOpened] = useState<OpenedList | null>(null);
  const [kind, setKind] = useState<ListKind>('organisations');
  const [columns, setColumns] = useState<(string | null)[]>([]);
  const [mends, setMends] = useState<ReadonlyMap<number, Mend>>(new Map());
  const [preview, setPreview] = useState<ListPreview | null>(null);
  const [shown, setShown] = useState<Shown>({ fate: 'wrong', limit: 50 });
  const [busy, setBusy] = useState<string | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const stopping = useRef<AbortController | null>(null);

  /** Does something that takes a while and can be stopped. */
  async function during(words: string, work: (signal: AbortSignal) => Promise<void>) {
    stopping.current?.abort();
    const controller = new AbortController();
    stopping.current = controller;
    setBusy(words);
    setSent(null);
    setFailure(null);
    try {
      await work(controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) setFailure(failureOf(error));
    }
    if (stopping.current === controller) setBusy(null);
  }

  async function opening(chosen: File, sheet: string | undefined, signal: AbortSignal): Promise<OpenedList> {
    refuseTooLargeList(chosen.size);
    const said = sheet === undefined ? {} : { sheet };
    return withHeld(async (hold) => client.imports.lists.open.mutate({ ...(await hold(chosen)), ...said }, { signal }), {
      signal,
      onProgress: setSent,
    });
  }

  const choose = (chosen: File, sheet?: string) =>
    during(`Reading ${chosen.name}`, async (signal) => {
      const list = await opening(chosen, sheet, signal);
      setFile(chosen);
      setOpened(list);
      setKind(list.remembered?.kind ?? list.kind);
      setColumns([...(list.remembered?.columns ?? proposedFor(list, list.kind))]);
      setMends(new Map());
      setPreview(null);
      setStep('columns');
    });

  /** Calls with the open list; when the server has let go of it, sends the file again first. */
  async function withList<T>(asked: Omit<ListAsked, 'list'>, signal: AbortSignal, call: (asked: ListAsked) => Promise<T>): Promise<T> {
    if (opened === null || file === null) throw new Error('Choose a file first.');
    try {
      return await call({ ...asked, list: opened.list });
    } catch (error) {
      if (failureOf(error).code !== 'NOT_FOUND') throw error;
      const again = await opening(file, opened.sheet ?? undefined, signal);
      setOpened(again);
      return call({ ...asked, list: again.list });
    }
  }

  function asked(withMends: ReadonlyMap<number, Mend>): Omit<ListAsked, 'list'> {
    return { kind, columns, mends: [...withMends.values()] };
  }

  async function look(next: Shown, withMends: ReadonlyMap<number, Mend>, signal: AbortSignal): Promise<ListPreview> {
    const found = await withList(asked(withMends), signal, (each) =>
      client.imports.lists.preview.mutate({ ...each, show: next.fate, limit: next.limit }, { signal }),
    );
    setShown(next);
    setPreview(found);
    return found;
  }

  const toPreview = () =>
    during('Comparing with what is here', async (signal) => {
      const found = await look({ fate: 'wrong', limit: 50 }, mends, signal);
      const first = (['wrong', 'new', 'changed', 'same', 'skipped'] as const).find((fate) => found.counts[fate] > 0);
      if (first !== undefined && first !== 'wrong') await look({ fate: first, limit: 50 }, mends, signal);
      setStep('preview');
    });

  const show = (next: Shown) => during('Fetching rows', async (signal) => void (await look(next, mends, signal)));

  const mend = (row: number, said: Omit<Mend, 'row'>) =>
    during('Looking at it again', async (signal) => {
      const before = mends.get(row);
      const cells = said.cells === undefined ? before?.cells : { ...before?.cells, ...said.cells };
      const next = new Map(mends).set(row, { ...before, ...said, ...(cells === undefined ? {} : { cells }), row });
      await look(shown, next, signal);
      setMends(next);
    });

  const bringIn = () =>
    during('Bringing it in', async (signal) => {
      const result = await write(() => withList(asked(mends), signal, (each) => client.imports.lists.create.mutate(each, { signal })), {
        errors: 'return',
      });
      if (result.ok) {
        setDone(result.done);
        setStep('done');
      } else if (!signal.aborted) setFailure(result);
    });

  /** Forgets what lists with these headings were taken for, and goes by the headings alone. */
  async function forget() {
    const remembered = opened?.remembered;
    if (!opened || !remembered) return;
    const result = await write(() => client.imports.lists.forget.mutate({ id: remembered.id }));
    if (!result.ok) return;
    setOpened({ ...opened, remembered: null });
    setKind(opened.kind);
    setColumns([...proposedFor(opened, opened.kind)]);
  }

  function stop() {
    stopping.current?.abort();
    setBusy(null);
  }

  function startOver() {
    stop();
    setOpened(null);
    setPreview(null);
    setDone(null);
    setFailure(null);
    setMends(new Map());
    setStep('file');
  }

  function chooseKind(next: ListKind) {
    setKind(next);
    if (opened !== null) setColumns([...(opened.remembered?.kind === next ? opened.remembered.columns : proposedFor(opened, next))]);
  }

  function chooseColumn(at: number, key: string | null) {
    setColumns(columns.map((each, place) => (place === at ? key : each)));
  }

  return {
    step,
    file,
    opened,
    kind,
    columns,
    preview,
    shown,
    busy,
    /** How much of the file has gone to the server, from 0 to 100; null when none is on its way. */
    sent: sent === 100 ? null : sent,
    failure,
    done,
    mends,
    choose,
    chooseKind,
    chooseColumn,
    forget,
    toPreview,
    show,
    mend,
    bringIn,
    stop,
    startOver,
    back: () => setStep('columns'),
  };
}

/** What the columns of a list seem to hold by their headings. */
function proposedFor({ kinds }: OpenedList, kind: ListKind): readonly (string | null)[] {
  return kinds.find((each) => each.kind === kind)?.columns ?? [];
}

export type ListImport = ReturnType<typeof useListImport>;
