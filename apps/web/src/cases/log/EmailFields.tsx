import { Text, TextField } from '../../ui/index.ts';
import type { LogDraft } from './logDraft.ts';

/** What the head of an email says, read from what is pasted or typed by hand. */
export function EmailFields({ value, set }: { value: LogDraft; set: (part: Partial<LogDraft>) => void }) {
  return (
    <>
      <Text size="s" tone="muted">
        Paste the email below, head and all: who it is from, its subject and its date are read from it. What was attached goes among the
        documents of the case.
      </Text>
      <TextField name="subject" label="Subject" value={value.subject} onChange={(subject) => set({ subject })} />
      <TextField name="from" label="From" value={value.from} onChange={(from) => set({ from })} />
    </>
  );
}
