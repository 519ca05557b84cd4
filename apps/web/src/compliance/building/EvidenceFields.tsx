import { useState } from 'react';
import { useWorkspace, useWrite } from '../../data/index.ts';
import { accepted, titleOf } from '../../documents/chosen.ts';
import { sendDocuments } from '../../documents/send.ts';
import { useDocuments } from '../../documents/useDocuments.ts';
import { FileButton, type Option, Row, Select, Text } from '../../ui/index.ts';
import type { DoneFieldsProps } from './DoneFields.tsx';

const none = 'none';

/** The document that bears a check out: one that the building has, or a file that is added to it at once. */
export function EvidenceFields({ assetId, line: { check, record, document }, value, set }: DoneFieldsProps) {
  const { can, member } = useWorkspace();
  const write = useWrite();
  const { data: documents = [] } = useDocuments({ assetId });
  const [problem, setProblem] = useState<string | undefined>();
  const [isSending, setSending] = useState(false);
  const isWithheld = record?.documentId != null && document === null;
  const options: Option[] = [
    { id: none, label: 'None' },
    ...(isWithheld ? [{ id: record.documentId ?? '', label: 'A document for the other side alone' }] : []),
    ...documents.map(({ id, title }) => ({ id, label: title })),
  ];

  async function add([file]: readonly File[]) {
    if (file === undefined) return;
    setSending(true);
    const about = {
      assetId,
      audience: 'shared' as const,
      files: [{ title: titleOf(file.name) || check.label }],
      key: crypto.randomUUID(),
    };
    const sending = { about, files: [{ name: file.name, content: file }] };
    const result = await write(() => sendDocuments(sending, { memberId: member.id }), { errors: 'return' });
    setSending(false);
    setProblem(result.ok ? undefined : result.message);
    if (result.ok) set({ documentId: result.done.id, isSeen: true });
  }

  return (
    <Row gap={3} align="end">
      <Select
        name="documentId"
        label="Document"
        error={problem}
        options={options}
        value={value.documentId === '' ? none : value.documentId}
        onChange={(id) => set(id === none ? { documentId: '' } : { documentId: id, isSeen: true })}
      />
      {can('document.write') && (
        <FileButton accept={accepted} isDisabled={isSending} onChoose={(files) => void add(files)}>
          {isSending ? 'Adding it' : 'Add a file'}
        </FileButton>
      )}
      {isSending && (
        <Text as="span" size="s" tone="muted">
          It becomes a document of the building.
        </Text>
      )}
    </Row>
  );
}
