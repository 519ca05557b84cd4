import type { Case } from '@weft/domain';
import { useEffect, useRef, useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import type { Draft } from '../../shell/draft.ts';
import type { FieldErrors } from '../../ui/index.ts';
import { type LogDraft, logEntryOf, withAttached } from './logDraft.ts';
import type { useAttachments } from './useAttachments.ts';

/** How long until what got no answer is sent again, in ms; sooner when the browser says that the network is back. */
const again = 8_000;

const waiting = 'There is no answer just now. It is kept on this device, and sent by itself when Weft answers again and this case is open.';

/** Sends an entry of the log, and sends it again by itself for as long as there is no answer. It is logged once, however often it is sent. */
export function useSendLog(
  draft: Draft<LogDraft>,
  subject: Case,
  { keep }: Pick<ReturnType<typeof useAttachments>, 'keep'>,
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
    setSaving(true);
    const kept = await keep(draft.value.audience);
    if (!kept.ok) {
      setSaving(false);
      return setErrors({ attached: kept.message });
    }
    const value = withAttached({ ...draft.value, id: draft.value.id ?? crypto.randomUUID() }, kept.names);
    draft.setValue({ ...value, isPending: true });
    const entry = logEntryOf(value, subject, today);
    if ('errors' in entry) return;
    const result = await write(() => client.cases.events.create.mutate(entry), { errors: 'return' });
    setSaving(false);
    if (result.ok) {
      draft.clear();
      return onDone();
    }
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
