import { FieldGroup, Row, Stack } from '../ui/index.ts';
import { ChosenFields } from './ChosenFields.tsx';
import { type ChosenFile, chosenFrom } from './chosen.ts';
import { FileButtons } from './FileButtons.tsx';

interface AttachmentsFieldProps {
  files: readonly ChosenFile[];
  onChange: (files: ChosenFile[]) => void;
}

/** Files that came with a message, to be kept among the documents. */
export function AttachmentsField({ files, onChange }: AttachmentsFieldProps) {
  return (
    <FieldGroup legend="What was attached">
      <Stack>
        <ChosenFields files={files} onChange={onChange} canLeaveOut />
        <Row gap={1}>
          <FileButtons onChoose={(added) => onChange([...files, ...chosenFrom(added)])} />
        </Row>
      </Stack>
    </FieldGroup>
  );
}
