import { useWorkspace } from '../../data/index.ts';
import { ChosenFields } from '../../documents/ChosenFields.tsx';
import { accepted, chosenFrom } from '../../documents/chosen.ts';
import { useDocuments } from '../../documents/useDocuments.ts';
import { FileButton, type Option, Select, Stack } from '../../ui/index.ts';
import type { DoneFieldsProps } from './DoneFields.tsx';

const none = 'none';

/** The document that bears a check out: one that the building has, or a file that becomes one of its documents once the check is saved. */
export function EvidenceFields({ assetId, line, value, set, files, onFiles }: DoneFieldsProps) {
  const { can } = useWorkspace();
  const isWithheld = line.record?.documentId != null && line.document === null;
  const { data: documents = [] } = useDocuments({ assetId });
  const options: Option[] = [
    { id: none, label: 'None' },
    ...(isWithheld ? [{ id: line.record?.documentId ?? '', label: 'A document for the other side alone' }] : []),
    ...documents.map(({ id, title }) => ({ id, label: title })),
  ];
  const add = (chosen: readonly File[]) => {
    onFiles(chosenFrom(chosen).map((file) => ({ ...file, title: file.title || line.check.label })));
    set({ isSeen: true });
  };
  return (
    <Stack gap={2} align="start">
      {files.length === 0 ? (
        <Select
          name="documentId"
          label="Document"
          options={options}
          value={value.documentId === '' ? none : value.documentId}
          onChange={(id) => set(id === none ? { documentId: '' } : { documentId: id, isSeen: true })}
        />
      ) : (
        <ChosenFields files={files} onChange={onFiles} canLeaveOut />
      )}
      {can('document.write') && files.length === 0 && (
        <FileButton accept={accepted} size="s" onChoose={add}>
          Add a file
        </FileButton>
      )}
    </Stack>
  );
}
