import type { Case } from '@weft/domain';
import { useEffect, useRef, useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import type { Draft } from '../../shell/draft.ts';
import type { FieldErrors } from '../../ui/index.ts';
import { type LogDraft, logEntryOf, type NewEvent, withAttached } from './logDraft.ts';
import type { useAttachments } from './useAttachments.ts';

/** How long until what got no answer is sent again, in ms; sooner when the browser says that the network is back. */
const again = 8_000;

const waiting = 'There is no answer just now. It is kept on this device, and sent by itself when Weft answers again and this case is open.';

/** Sends an entry of the log, and sends it again by itself for as long as there is no answer. It is logged once, however often it is sent. */
export function useSendLog(
  draft: Draft<LogDraft>,
  subject: Case,
  attachments: Pick<ReturnType<typeof useAttachments>, 'names' | 'problem' | 'send'>,
  onDone: () => void,
) {
  const client = useClient();
  const write = useWrite();
  const { today } = useWorkspace();
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSaving, setSaving] = useState(false);
  const { isPending } = draft.value;

  async function save() {
    const typed = logEntryOf(draft.value, subject, today);
    setErrors('errors' in typed ? typed.errors : {});
    if ('errors' in typed) return;
    // What is known before anything is sent.
    if (attachments.problem !== null) return setErrors({ attached: attachments.problem });
    const value = { ...draft.value, id: draft.value.id ?? crypto.randomUUID() };
    const entry = logEntryOf(withAttached(value, attachments.names), subject, today);
    if ('errors' in entry) return;
    setSaving(true);
    draft.setValue({ ...value, isPending: attachments.names.length === 0 });
    await (attachments.names.length === 0 ? log(entry.data) : logWithAttached(entry.data));
    setSaving(false);
  }

  function done() {
    draft.clear();
    onDone();
  }

  /** What was attached goes in the same change; what gets no answer waits on this device with it, and the form is done with both. */
  async function logWithAttached(entry: NewEvent) {
    const result = await attachments.send(entry);
    if (result.ok) return done();
    const problems = result.problems.map(({ path, message }) => ({ path: path.replace(/^event\./, ''), message }));
    setErrors(problems.length === 0 ? { attached: result.message } : fieldErrorsOf({ ...result, problems }));
  }

  async function log(entry: NewEvent) {
    const result = await write(() => client.cases.events.create.mutate({ data: entry }), { errors: 'return' });
    if (result.ok) return done();
    // Without a session there is no answer to the entry itself either.
    if (result.offline || result.code === 'UNAUTHORIZED') return;
    draft.setValue((before) => ({ ...before, isPending: false }));
    setErrors(fieldErrorsOf(result));
  }

  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (!isPending || isSaving) return;
    const send = () => void latest.current();
    const timer = setTimeout(send, again);
    window.addEventListener('online', send);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', send);
    };
  }, [isPending, isSaving]);

  // What an earlier visit could not send goes off as soon as its case is open again.
  const wasPending = useRef(isPending);
  useEffect(() => {
    if (wasPending.current) void latest.current();
  }, []);

  return { save, errors, isSaving, unsent: isPending && !isSaving ? waiting : null };
}
