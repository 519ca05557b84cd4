import { addStage, type FlowShape } from '@weft/domain';
import { useState } from 'react';
import { FormDialog, Select, TextField } from '../ui/index.ts';

const beside = '*';

export interface AddStageDialogProps {
  shape: FlowShape;
  /** Keys that stages had before. */
  taken: readonly string[];
  /** Told the flow with the stage in it, and the stage's key. */
  onAdd: (shape: FlowShape, id: string) => void;
  onClose: () => void;
}

/** A new stage: what it is called and where it comes. The moves to it and on from it come with it. */
export function AddStageDialog({ shape, taken, onAdd, onClose }: AddStageDialogProps) {
  const inFlow = shape.stages.filter(({ side, final }) => !side && !final);
  const [label, setLabel] = useState('');
  const [after, setAfter] = useState(inFlow.at(-1)?.id ?? beside);

  function add() {
    const isTaken = shape.stages.some((stage) => stage.label.trim().toLowerCase() === label.trim().toLowerCase());
    const problem = label.trim() === '' ? 'Type a name.' : isTaken ? 'There is a stage of this name already.' : null;
    if (problem !== null) return { label: problem };
    const next = addStage(shape, label, after === beside ? null : after, taken);
    const added = next.stages.find(({ id }) => !shape.stages.some((stage) => stage.id === id));
    onAdd(next, added?.id ?? '');
    onClose();
    return null;
  }

  return (
    <FormDialog
      title="Add a stage"
      description="It can be reached at once. What it asks for, and where else a case can go, can be changed afterwards."
      size="s"
      saveLabel="Add it"
      onSave={add}
      onClose={onClose}
    >
      <TextField name="label" label="Name" autoFocus isRequired maxLength={100} value={label} onChange={setLabel} />
      <Select
        name="after"
        label="Where"
        options={[
          ...inFlow.map((stage) => ({ id: stage.id, label: `After ${stage.label}` })),
          { id: beside, label: 'Beside the flow', description: 'Cases come from anywhere in the flow, and go back.' },
        ]}
        value={after}
        onChange={setAfter}
      />
    </FormDialog>
  );
}
