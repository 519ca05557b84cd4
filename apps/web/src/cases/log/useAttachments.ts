import type { Audience, Id } from '@weft/domain';
import { useRef, useState } from 'react';
import { type ChosenFile, forget } from '../../documents/chosen.ts';
import { useSending } from '../../documents/useSending.ts';

/** What came of it: the names under which the files are kept, or why they are not. */
type Kept = { ok: true; names: string[] } | { ok: false; message: string };

/** Files that go among the documents of a case along with an entry of its log; without a connection they wait on this device. */
export function useAttachments(caseId: Id) {
  const [files, setFiles] = useState<ChosenFile[]>([]);
  const { attempt, progress, cancel } = useSending();
  // The same for every attempt at the same files, so that none is added twice.
  const key = useRef(crypto.randomUUID());

  async function keep(audience: Audience): Promise<Kept> {
    if (files.length === 0) return { ok: true, names: [] };
    const about = { caseId, audience, files: files.map(({ title }) => ({ title: title.trim() || null })), key: key.current };
    const sending = { about, files: files.map(({ file }) => ({ name: file.name, content: file })) };
    const result = await attempt(sending, 'Sending what was attached');
    if (!result.ok) return { ok: false, message: result.message };
    const names = files.map(({ title, file }) => title.trim() || file.name);
    key.current = crypto.randomUUID();
    forget(files);
    setFiles([]);
    return { ok: true, names };
  }

  return { files, setFiles, keep, progress, cancel };
}
