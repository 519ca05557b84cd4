import { useRef, useState } from 'react';
import { type ChosenFile, forget, problemOf } from '../../documents/chosen.ts';
import { type Attempt, useSending } from '../../documents/useSending.ts';
import type { NewEvent } from './logDraft.ts';

/** Files that go among the documents of a case along with an entry of its log. */
export function useAttachments() {
  const [files, setFiles] = useState<ChosenFile[]>([]);
  const { attempt, progress, cancel } = useSending();
  // The same for every attempt at the same files, so that none is added twice.
  const key = useRef(crypto.randomUUID());

  /** Sends the files and the entry in one change; without a connection both wait on this device. */
  async function send(event: NewEvent): Promise<Attempt> {
    const said = files.map(({ title }) => ({ title: title.trim() || null }));
    const about = { event, audience: event.audience ?? 'shared', files: said, key: key.current };
    const sending = { about, files: files.map(({ file }) => ({ name: file.name, content: file })) };
    const result = await attempt(sending, 'Sending what was attached');
    if (result.ok) {
      key.current = crypto.randomUUID();
      forget(files);
      setFiles([]);
    }
    return result;
  }

  const [problem = null] = files.flatMap((chosen) => {
    const why = problemOf(chosen);
    return why === null ? [] : [`“${chosen.file.name}” cannot be added. ${why}`];
  });
  const names = files.map(({ title, file }) => title.trim() || file.name);
  return { files, setFiles, names, problem, send, progress, cancel };
}
