import type { RouterInputs } from '@weft/api';
import { useState } from 'react';
import { useClient, useWrite } from '../../data/index.ts';
import type { ChosenFile } from '../../documents/chosen.ts';
import type { Sending } from '../../documents/send.ts';
import { useSending } from '../../documents/useSending.ts';
import { useWaiting } from '../../documents/waiting/waitingContext.ts';

type NewSnag = RouterInputs['cases']['snags']['create']['data'];

/** What came of it: added or kept for later, or why not. */
type Added = { ok: true } | { ok: false; message: string; problems: { path: string; message: string }[] };

/** Adding a snag with its photographs, in one change; without a connection they wait on this device together. */
export function useAddSnag() {
  const client = useClient();
  const write = useWrite();
  const waiting = useWaiting();
  const sending = useSending();
  // One dialog adds one snag, however often it is tried.
  const [key] = useState(() => crypto.randomUUID());

  async function add(snag: NewSnag, photographs: readonly ChosenFile[]): Promise<Added> {
    const whole: Sending = {
      about: { snag, audience: 'shared', files: photographs.map(({ title }) => ({ title: title.trim() || snag.title })), key },
      files: photographs.map(({ file }) => ({ name: file.name, content: file })),
    };
    if (photographs.length > 0) return sending.attempt(whole, 'Sending the snag and its photographs');
    const result = await write(() => client.cases.snags.create.mutate({ data: snag }), { errors: 'return' });
    if (result.ok || !result.offline) return result;
    return (await waiting.keep(whole)) ? { ok: true } : result;
  }

  return { add, progress: sending.progress, cancel: sending.cancel };
}
