import type { RouterInputs } from '@weft/api';
import { useState } from 'react';
import { useClient, useWrite } from '../../data/index.ts';
import type { ChosenFile } from '../../documents/chosen.ts';
import { useSending } from '../../documents/useSending.ts';

/** Recording a check with the file that bears it out, in one change; without a connection they wait on this device together. */
export function useRecordCheck() {
  const client = useClient();
  const write = useWrite();
  const sending = useSending();
  // One dialog records one check, however often it is tried.
  const [key] = useState(() => crypto.randomUUID());

  function record(check: RouterInputs['compliance']['record'], files: readonly ChosenFile[]) {
    if (files.length === 0) return write(() => client.compliance.record.mutate(check), { errors: 'return' });
    const about = { check, audience: 'shared' as const, files: files.map(({ title }) => ({ title: title.trim() || null })), key };
    return sending.attempt(
      { about, files: files.map(({ file }) => ({ name: file.name, content: file })) },
      'Sending the check and its evidence',
    );
  }

  return { record, progress: sending.progress, cancel: sending.cancel };
}
