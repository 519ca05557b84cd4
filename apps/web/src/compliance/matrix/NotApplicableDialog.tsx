import { counted } from '@weft/network';
import { useClient, useWorkspacePath, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { Callout, FormDialog, Stack, Text, TextArea } from '../../ui/index.ts';
import type { ShownCell } from './shownMatrix.ts';

/** A check of a building that was picked. */
export interface PickedCell {
  id: string;
  assetId: string;
  building: string;
  cell: ShownCell;
}

interface NotApplicableDialogProps {
  cells: readonly PickedCell[];
  /** When it is done, before closing. */
  onDone: () => void;
  onClose: () => void;
}

const initial = { because: '' };
/** How many are said in full. */
const most = 6;

/** Says of checks of buildings that they do not apply, with one reason for all of them, as one change. */
export function NotApplicableDialog({ cells, onDone, onClose }: NotApplicableDialogProps) {
  const client = useClient();
  const write = useWrite();
  const draft = useDraft(draftKey(useWorkspacePath(), 'not-applicable', 'several'), initial);
  const { because } = draft.value;

  async function save() {
    if (because.trim() === '') return { because: 'Say why they do not apply.' };
    const asked = cells.map(({ assetId, cell: { check, version } }) => ({ assetId, checkKey: check.key, version }));
    const result = await write(() => client.compliance.notApplicable.mutate({ cells: asked, because }), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    draft.clear();
    onDone();
    onClose();
    return null;
  }

  const title = cells.length === 1 ? 'This check does not apply' : `${cells.length.toLocaleString('en-GB')} checks do not apply`;
  return (
    <FormDialog title={title} description={<Words cells={cells} />} size="s" onSave={save} onClose={onClose}>
      <TextArea
        name="because"
        label={cells.length === 1 ? 'It does not apply, because' : 'They do not apply, because'}
        description="For example: these buildings are on one floor and have no lift"
        rows={2}
        isRequired
        autoFocus
        value={because}
        onChange={(next) => draft.set({ because: next })}
      />
      <WrittenOver cells={cells} />
    </FormDialog>
  );
}

/** Which they are, the first of many in full. */
function Words({ cells }: Pick<NotApplicableDialogProps, 'cells'>) {
  const left = cells.length - most;
  return (
    <Stack as="ul" gap={0}>
      {cells.slice(0, most).map(({ id, building, cell }) => (
        <li key={id}>
          <Text as="span" size="s">{`${cell.check.label} of ${building}`}</Text>
        </li>
      ))}
      {left > 0 && (
        <li>
          <Text as="span" size="s" tone="muted">{`and ${left.toLocaleString('en-GB')} more`}</Text>
        </li>
      )}
    </Stack>
  );
}

/** Says when something is recorded already of some of them. */
function WrittenOver({ cells }: Pick<NotApplicableDialogProps, 'cells'>) {
  const recorded = cells.filter(({ cell }) => cell.version > 0).length;
  if (recorded === 0) return null;
  return (
    <Callout tone="caution">
      {`Something is recorded of ${counted(recorded, 'check')} of these already. It is written over, and stays in the change log; Undo brings it back.`}
    </Callout>
  );
}
