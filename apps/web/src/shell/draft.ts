import { useRef, useState } from 'react';
import { readSetting, writeSetting } from '../ui/theme/settings.ts';

export interface DraftOptions<T> {
  /** Makes what was kept into a value of today's shape, or returns null when it cannot. Without it, a draft is taken back when it has the same fields as `initial`. */
  parse?: ((kept: unknown) => T | null) | undefined;
}

export interface Draft<T> {
  value: T;
  /** Changes the value and keeps it on this device. */
  setValue: (value: T | ((before: T) => T)) => void;
  /** Changes some of its fields. */
  set: (part: Partial<T>) => void;
  /** Whether the value came back from an earlier visit: say so, and offer to start again. */
  isRestored: boolean;
  /** Forgets the draft and goes back to `initial`: after a success, or to start again. */
  clear: () => void;
}

/** The name under which a form's draft is kept: one for each workspace, form and record (`new` for one that does not exist yet). */
export function draftKey(workspace: string, form: string, record = 'new'): string {
  return `${workspace}/${form}/${record}`;
}

/**
 * A form's value that survives a closed window, a lost connection and an expired session. Kept in this browser until `clear`.
 * A value put back to `initial` is no longer a draft. When `key` changes, so does the draft.
 */
export function useDraft<T extends object>(key: string, initial: T, options: DraftOptions<T> = {}): Draft<T> {
  const [kept, setKept] = useState(() => openDraft(key, initial, options));
  let draft = kept;
  if (kept.key !== key) {
    draft = openDraft(key, initial, options);
    setKept(draft);
  }
  const latest = useRef(draft);
  latest.current = draft;

  function show(next: OpenDraft<T>) {
    latest.current = next;
    setKept(next);
  }

  function setValue(next: T | ((before: T) => T)) {
    const value = typeof next === 'function' ? next(latest.current.value) : next;
    keep(key, value, initial);
    show({ ...latest.current, value });
  }

  function clear() {
    writeSetting(storageKey(key), null);
    show({ key, value: initial, isRestored: false });
  }

  const set = (part: Partial<T>) => setValue((before) => ({ ...before, ...part }));
  return { value: draft.value, setValue, set, isRestored: draft.isRestored, clear };
}

/** What is kept under a draft's key, for whoever decides whether to open its form at all; null when nothing is. */
export function keptDraft(key: string): unknown {
  return readKept(key);
}

interface OpenDraft<T> {
  key: string;
  value: T;
  isRestored: boolean;
}

function openDraft<T extends object>(key: string, initial: T, { parse }: DraftOptions<T>): OpenDraft<T> {
  const kept = readKept(key);
  const value = kept === null ? null : parse ? parse(kept) : sameFields(kept, initial);
  return { key, value: value ?? initial, isRestored: value !== null };
}

function keep(key: string, value: object, initial: object): void {
  const text = JSON.stringify(value);
  writeSetting(storageKey(key), text === JSON.stringify(initial) ? null : text);
}

function storageKey(key: string): string {
  return `weft.draft.${key}`;
}

function readKept(key: string): unknown {
  const text = readSetting(storageKey(key));
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The parse boundary: what was kept is believed only when it has exactly the fields of `initial`, each of the same kind where `initial` has one. */
function sameFields<T extends object>(kept: unknown, initial: T): T | null {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null;
  const found = new Map<string, unknown>(Object.entries(kept));
  const wanted = Object.entries(initial);
  const fits = wanted.every(
    ([name, value]) => found.has(name) && (value === null || found.get(name) === null || kindOf(found.get(name)) === kindOf(value)),
  );
  return fits && found.size === wanted.length ? (kept as T) : null;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}
