import { FieldGroup, Row, Stack } from '../ui/index.ts';
import { ChosenFields } from './ChosenFields.tsx';
import { type ChosenFile, chosenFrom } from './chosen.ts';
import { FileButtons } from './FileButtons.tsx';

export interface PhotographsFieldProps {
  files: readonly ChosenFile[];
  onChange: (files: ChosenFile[]) => void;
}

/** Photographs to go with what a form is about: taken, or chosen. */
export function PhotographsField({ files, onChange }: PhotographsFieldProps) {
  return (
    <FieldGroup legend="Photographs">
      <Stack>
        <ChosenFields files={files} onChange={onChange} canLeaveOut />
        <Row gap={1}>
          <FileButtons picturesOnly onChoose={(added) => onChange([...files, ...chosenFrom(added)])} />
        </Row>
      </Stack>
    </FieldGroup>
  );
}
