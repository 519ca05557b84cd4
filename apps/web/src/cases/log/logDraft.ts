import type { RouterInputs } from '@weft/api';
import type { Audience, Case, Day, WaitingOn } from '@weft/domain';
import { draftKey } from '../../shell/draft.ts';
import { type FieldErrors, isIsoDate } from '../../ui/index.ts';

/** An entry of a log, as it is sent. */
export type NewEvent = RouterInputs['cases']['events']['create']['data'];
export type LogKind = NewEvent['kind'];

/** What is typed about a contact, and about what happens next. Fields of the case that were left as they were are `null`. */
export interface LogDraft {
  kind: LogKind;
  /** Given once it is first sent, so that sending it again cannot log it twice. */
  id: string | null;
  /** Sent, and not answered yet. */
  isPending: boolean;
  /** Of an email. */
  subject: string;
  from: string;
  text: string;
  audience: Audience;
  on: string;
  nextAction: string | null;
  nextActionPostId: string | null;
  nextActionDue: string | null;
  waitingOn: WaitingOn | null;
}

/** The name under which what is typed about one kind of contact with a case is kept. */
export function logDraftKey(workspace: string, kind: LogKind, caseId: string): string {
  return draftKey(workspace, `log-${kind}`, caseId);
}

export function emptyLog(kind: LogKind, today: Day): LogDraft {
  const next = { nextAction: null, nextActionPostId: null, nextActionDue: null, waitingOn: null };
  return { kind, id: null, isPending: false, subject: '', from: '', text: '', audience: 'shared', on: today, ...next };
}

/** What an entry needs to know of its case. */
type Subject = Pick<Case, 'id' | 'version' | 'nextAction' | 'nextActionPostId' | 'nextActionDue' | 'waitingOn'>;

function changesTo(subject: Subject, draft: LogDraft): NewEvent['next'] {
  const said = (['nextAction', 'nextActionPostId', 'nextActionDue', 'waitingOn'] as const).flatMap((field) => {
    const value = draft[field];
    return value === null || value === subject[field] ? [] : [[field, value]];
  });
  return said.length === 0 ? undefined : { version: subject.version, ...Object.fromEntries(said) };
}

/** What is kept of an email is its words under what its head said. */
function wordsOf({ subject, from, text }: LogDraft): string {
  const head = [subject.trim() && `Subject: ${subject.trim()}`, from.trim() && `From: ${from.trim()}`].filter((line) => line);
  return [...head, text].join('\n');
}

/** A draft that says what came with it, under its words. */
export function withAttached(draft: LogDraft, names: readonly string[]): LogDraft {
  return names.length === 0 ? draft : { ...draft, text: `${draft.text.trimEnd()}\nAttached: ${names.join(', ')}` };
}

/** The entry to log, or what is missing, by field. Something of an earlier day is put at its noon: nobody remembers the minute. */
export function logEntryOf(draft: LogDraft, subject: Subject, today: Day): { data: NewEvent } | { errors: FieldErrors } {
  const due = draft.nextActionDue;
  const errors: FieldErrors = {
    ...(draft.text.trim() === '' ? { text: 'Write something here first.' } : {}),
    ...(isIsoDate(draft.on) ? {} : { on: 'Type a date such as 27 3 2027 or 27 March.' }),
    ...(due === null || isIsoDate(due) ? {} : { nextActionDue: 'Say by when, such as 27 March.' }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  const { kind, id, audience, on } = draft;
  const next = changesTo(subject, draft);
  return {
    data: {
      ...(id === null ? {} : { id }),
      caseId: subject.id,
      kind,
      text: wordsOf(draft),
      audience,
      ...(on === today ? {} : { at: `${on}T12:00:00Z` }),
      ...(next ? { next } : {}),
    },
  };
}
