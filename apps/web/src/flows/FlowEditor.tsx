import { type FlowShape, flowDifferences, flowFaults, reordered, standingFaults, takenOut } from '@weft/domain';
import { useState } from 'react';
import { useWorkspacePath } from '../data/index.ts';
import { OrderDialog } from '../register/editing/OrderDialog.tsx';
import { draftKey, useDraft } from '../shell/draft.ts';
import { FlowPicture } from '../ui/flow/FlowPicture.tsx';
import { Button, Row, Section, Split, Stack } from '../ui/index.ts';
import { AddStageDialog } from './AddStageDialog.tsx';
import { Consequences } from './Consequences.tsx';
import { draftOf, type FlowInUse, keptDraft } from './flowDraft.ts';
import { NameField } from './NameField.tsx';
import { StagePart } from './StagePart.tsx';
import { TakenOut } from './TakenOut.tsx';

export interface FlowEditorProps {
  inUse: FlowInUse;
  mayEdit: boolean;
}

/** One flow: its picture, its stages to look at and to change, and what a change would come to before it is saved. */
export function FlowEditor({ inUse, mayEdit }: FlowEditorProps) {
  const { flow, standing, standard, version } = inUse;
  const initial = draftOf(inUse);
  const draft = useDraft(draftKey(useWorkspacePath(), 'flow', flow.id), initial, {
    parse: (kept) => (mayEdit ? keptDraft(kept, version) : null),
  });
  const { shape, goes } = draft.value;
  const [isAdding, setAdding] = useState(false);
  const [isOrdering, setOrdering] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const change = (next: FlowShape) => draft.setValue((before) => ({ ...before, shape: next }));
  const faults = [...flowFaults(shape), ...standingFaults(flow, shape, standing, goes)];
  const differences = flowDifferences(flow, shape, standing, goes);
  const out = takenOut(flow, shape);

  return (
    <Split
      width="m"
      aside={
        <Stack gap={5}>
          {mayEdit && (
            <Consequences
              flowKey={flow.id}
              draft={draft}
              faults={faults}
              differences={differences}
              onStandard={() => draft.setValue({ ...draftOf({ version, flow: standard }), goes })}
              isStandard={JSON.stringify(draftOf({ version, flow: standard }).shape) === JSON.stringify(shape)}
            />
          )}
          <Section title="At a glance">
            <FlowPicture label={`The stages of ${shape.label} and the moves between them`} flow={shape} />
          </Section>
        </Stack>
      }
    >
      <Section
        title={shape.label}
        meta={`${shape.stages.length} stages`}
        actions={
          mayEdit && (
            <Row gap={1}>
              <Button icon="drag" onPress={() => setOrdering(true)}>
                Put in order
              </Button>
              <Button icon="add" onPress={() => setAdding(true)}>
                Add a stage
              </Button>
            </Row>
          )
        }
      >
        <Stack gap={4}>
          {mayEdit && (
            <NameField name="label" label="Name of the flow" value={shape.label} onChange={(label) => change({ ...shape, label })} />
          )}
          {out.length > 0 && <TakenOut flow={flow} draft={draft} out={out} standing={standing} />}
          <Stack gap={0}>
            {shape.stages.map((stage) => (
              <StagePart
                key={stage.id}
                stage={stage}
                shape={shape}
                standing={standing}
                faults={faults.filter(({ path }) => path === `stage.${stage.id}`).map(({ message }) => message)}
                isOpen={opened === stage.id}
                onOpen={(isOpen) => setOpened(isOpen ? stage.id : null)}
                onChange={mayEdit ? change : null}
              />
            ))}
          </Stack>
          {mayEdit && shape.stages.length > 6 && (
            <Row>
              <Button icon="add" onPress={() => setAdding(true)}>
                Add another stage
              </Button>
            </Row>
          )}
        </Stack>
      </Section>
      {isOrdering && (
        <OrderDialog
          title={`The order of the stages of “${shape.label}”`}
          items={shape.stages}
          onSave={async (ids) => {
            change({ ...shape, stages: reordered(shape.stages, ids) });
            setOrdering(false);
            return null;
          }}
          onClose={() => setOrdering(false)}
        />
      )}
      {isAdding && (
        <AddStageDialog
          shape={shape}
          taken={[...(flow.former ?? []), ...out].map(({ id }) => id)}
          onAdd={(next, id) => {
            change(next);
            setOpened(id);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </Split>
  );
}
