import type { Id } from '@weft/domain';
import { useEffect, useState } from 'react';
import { useClient, useWorkspacePath, useWrite } from '../../data/index.ts';
import { type ChosenFile, forget, problemOf } from '../../documents/chosen.ts';
import { useAddresses } from '../../register/addresses.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { Button, FormDialog, Link, ProgressBar, Row, Text, TextArea, ToggleButtonGroup } from '../../ui/index.ts';
import { CheckAbout } from './CheckAbout.tsx';
import { DoneFields } from './DoneFields.tsx';
import { type ComplianceLine, draftOf, inputOf, missingIn } from './recordDraft.ts';
import { useRecordCheck } from './useRecordCheck.ts';

const choices = [
  { id: 'done', label: 'It was done' },
  { id: 'does_not_apply', label: 'It does not apply' },
] as const;

interface RecordDialogProps {
  assetId: Id;
  line: ComplianceLine;
  onClose: () => void;
}

/** Records a check of a building: when it was done and what bears that out, or why it does not apply. */
export function RecordDialog({ assetId, line, onClose }: RecordDialogProps) {
  const { check, record } = line;
  const client = useClient();
  const write = useWrite();
  const to = useAddresses();
  const [initial] = useState(() => draftOf(line));
  const [version] = useState(record?.version ?? 0);
  const draft = useDraft(draftKey(useWorkspacePath(), 'check', `${assetId}-${check.key}-${version}`), initial);
  const { value, set } = draft;
  const [files, setFiles] = useState<ChosenFile[]>([]);
  const { record: send, progress, cancel } = useRecordCheck();
  useEffect(() => () => forget(files), [files]);

  async function save() {
    const missing = missingIn(value, files.length > 0);
    if (Object.keys(missing).length > 0) return missing;
    const evidence = value.says === 'done' ? files : [];
    const [problem] = evidence.flatMap((file) => problemOf(file) ?? []);
    if (problem !== undefined) return { form: problem };
    const result = await send({ assetId, checkKey: check.key, version, data: inputOf(value) }, evidence);
    if (!result.ok) return fieldErrorsOf(result);
    draft.clear();
    onClose();
    return null;
  }

  async function remove() {
    if (record === null) return;
    const result = await write(() => client.compliance.remove.mutate({ id: record.id, version: record.version }));
    if (!result.ok) return;
    draft.clear();
    onClose();
  }

  return (
    <FormDialog title={check.label} onSave={save} onClose={onClose}>
      <CheckAbout check={check} />
      <ToggleButtonGroup label="What there is to say" options={choices} value={value.says} onChange={(says) => set({ says })} />
      {value.says === 'done' ? (
        <DoneFields assetId={assetId} line={line} value={value} set={set} files={files} onFiles={setFiles} />
      ) : (
        <TextArea
          name="notApplicableBecause"
          label="Does not apply, because"
          description="For example: the building is on one floor and has no lift"
          rows={2}
          isRequired
          value={value.because}
          onChange={(because) => set({ because })}
        />
      )}
      {progress && <ProgressBar {...progress} onCancel={cancel} />}
      {record !== null && (
        <Row gap={4}>
          <Text as="span" size="s">
            <Link href={to.changes(record.id)}>History of this check</Link>
          </Text>
          <Button variant="quiet" size="s" icon="trash" onPress={() => void remove()}>
            Remove what is recorded
          </Button>
        </Row>
      )}
    </FormDialog>
  );
}
