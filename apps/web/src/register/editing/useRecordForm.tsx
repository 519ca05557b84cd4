import type { Id, SavedFirst } from '@weft/domain';
import { type ReactNode, useRef, useState } from 'react';
import type { z } from 'zod';
import { fieldLabel, valueWords } from '../../changes/words/fieldWords.ts';
import { savedWords } from '../../changes/words/savedWords.ts';
import { useNames } from '../../changes/words/useNames.ts';
import { type Done, useWorkspace, useWriting, type WriteResult } from '../../data/index.ts';
import { ConflictDialog, type ConflictField, notify } from '../../ui/index.ts';
import { type ApartFields, type Clash, clashesOf, keptOf } from './clashes.ts';
import { type OwnSave, withOwnSaves } from './ownSaves.ts';

interface Versioned {
  id: Id;
  version: number;
}

export type Refused = Extract<WriteResult, { ok: false }>;
/** `done` is null when everything of mine was given up for theirs, so that there was nothing to save. */
export type Saved = { ok: true; done: Done | null } | Refused;

export interface RecordFormOptions<R extends Versioned> {
  /** The record as last read. */
  record: R;
  /** Reads the other side of a conflict. */
  schema: z.ZodType<R>;
  /** What is being changed, within a sentence: "the relationship". */
  what: string;
  canEdit: boolean;
  /** Fields whose entries are chosen between one by one when two people change them at once. */
  apart?: ApartFields<R> | undefined;
  update: (asked: { id: Id; version: number; data: Partial<R> }) => Promise<Done>;
}

export interface RecordForm<R extends Versioned> {
  /** The record as it stands, with what was just saved already in it. */
  record: R;
  canEdit: boolean;
  /**
   * Saves some fields over the record that they were typed over (`from`, or the one in sight). When somebody else saved first: fields that
   * only one side changed are both kept, and for the others the person chooses. Never throws.
   */
  save: (data: Partial<R>, from?: R) => Promise<Saved>;
  /** The same, for buttons and menus with no place for a sentence of their own: a refusal is said in a message. */
  change: (data: Partial<R>) => Promise<boolean>;
  /** To be put on the page, once. */
  dialog: ReactNode;
}

interface Asking {
  saved: SavedFirst | null;
  fields: ConflictField[];
  answer: (choices: Readonly<Record<string, 'mine' | 'theirs'>> | null) => void;
}

/** Editing one record in place: saving part of it, and settling what two people changed at once. The one place for conflicts. */
export function useRecordForm<R extends Versioned>(options: RecordFormOptions<R>): RecordForm<R> {
  const { schema, what, canEdit, update, apart } = options;
  const { write, hold } = useWriting();
  const nameOf = useNames();
  const { today } = useWorkspace();
  const ahead = useAhead(options.record);
  const [asking, setAsking] = useState<Asking | null>(null);
  const own = useRef<readonly OwnSave<R>[]>([]);
  const underWay = useRef<Promise<unknown>>(Promise.resolve());

  function ask(fields: ConflictField[], saved: SavedFirst | null): Promise<Readonly<Record<string, 'mine' | 'theirs'>> | null> {
    return new Promise((resolve) => {
      const answer: Asking['answer'] = (choices) => {
        setAsking(null);
        resolve(choices);
      };
      setAsking({ fields, saved, answer });
    });
  }

  function inWords({ id, field, entry, mine, theirs }: Clash): ConflictField {
    const wordsOf = entry?.wordsOf ?? ((value: unknown) => valueWords(value, nameOf, field));
    return { id, label: entry?.label ?? fieldLabel(field), mine: wordsOf(mine), theirs: wordsOf(theirs) };
  }

  // A second change that is made before the first is answered goes on from it: nobody meets a conflict with themselves.
  function save(data: Partial<R>, from: R = ahead.record): Promise<Saved> {
    const saving = underWay.current.then(() => saveNext(data, withOwnSaves(from, own.current, data)));
    underWay.current = saving;
    hold(saving);
    return saving;
  }

  async function saveNext(data: Partial<R>, from: R): Promise<Saved> {
    let mine = data;
    let base = from;
    for (;;) {
      const sent = { id: base.id, version: base.version, data: mine };
      const result = await write(() => update(sent), { errors: 'return' });
      if (result.ok) {
        own.current = [...own.current, { over: base.version, version: result.done.change, data: mine }];
        ahead.remember(mine, result.done.change);
        return result;
      }
      const theirs = result.conflict === null ? null : schema.safeParse(result.conflict.theirs);
      if (!theirs?.success) return result;
      const standing = theirs.data;
      const fields = clashesOf(base, standing, mine, apart).map((clash) => inWords(clash));
      const choices = fields.length === 0 ? {} : await ask(fields, result.conflict?.saved ?? null);
      if (choices === null) return { ...result, message: 'Nothing was saved. What you typed is still here.' };
      mine = keptOf({ base, theirs: standing, mine }, choices, apart);
      base = standing;
      if (Object.keys(mine).length === 0) return { ok: true, done: null };
    }
  }

  async function change(data: Partial<R>): Promise<boolean> {
    const result = await save(data);
    if (!result.ok) notify({ message: sentenceOf(result), tone: 'danger' });
    return result.ok;
  }

  const dialog = asking && (
    <ConflictDialog
      isOpen
      what={what}
      {...savedWords(asking.saved, today)}
      fields={asking.fields}
      onResolve={asking.answer}
      onCancel={() => asking.answer(null)}
    />
  );
  return { record: ahead.record, canEdit, save, change, dialog };
}

/** What went wrong, in one sentence: the first field's own, where there is one. */
export function sentenceOf(refused: Refused): string {
  return refused.problems[0]?.message ?? refused.message;
}

/** The record with what was saved here and not yet read back, so that a value does not jump back while the page catches up. */
function useAhead<R extends Versioned>(read: R) {
  const [saved, setSaved] = useState<{ id: Id; data: Partial<R>; version: number } | null>(null);
  const isAhead = saved !== null && saved.id === read.id && saved.version > read.version;
  const record = isAhead ? { ...read, ...saved.data, version: saved.version } : read;
  return {
    record,
    remember: (data: Partial<R>, version: number) =>
      setSaved((before) => {
        const unread = before !== null && before.id === read.id && before.version > read.version ? before.data : {};
        return { id: read.id, data: { ...unread, ...data }, version };
      }),
  };
}
