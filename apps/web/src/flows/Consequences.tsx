import type { FieldProblem, FlowDifference } from '@weft/domain';
import { counted } from '@weft/network';
import { useState } from 'react';
import { useClient, useWrite } from '../data/index.ts';
import { fieldErrorsOf } from '../register/editing/refusals.ts';
import type { Draft } from '../shell/draft.ts';
import { Button, Callout, type FieldErrors, Form, Panel, Row, Stack, Text } from '../ui/index.ts';
import type { FlowDraft } from './flowDraft.ts';

export interface ConsequencesProps {
  flowKey: string;
  draft: Draft<FlowDraft>;
  faults: readonly FieldProblem[];
  differences: readonly FlowDifference[];
  /** Sets the draft to the flow as it came with Weft. */
  onStandard: () => void;
  isStandard: boolean;
}

/** What the edit comes to before it is saved: each change with how many cases it touches, and what stands in its way, in words. */
export function Consequences({ flowKey, draft, faults, differences, onStandard, isStandard }: ConsequencesProps) {
  const client = useClient();
  const write = useWrite();
  const [refused, setRefused] = useState<{ of: FlowDraft; errors: FieldErrors } | null>(null);
  const [isSaving, setSaving] = useState(false);
  const { shape, goes, version } = draft.value;

  async function save() {
    const [first] = faults;
    if (first) return setRefused({ of: draft.value, errors: { form: first.message } });
    setSaving(true);
    const result = await write(() => client.flows.update.mutate({ key: flowKey, version, data: shape, goes }), { errors: 'return' });
    setSaving(false);
    if (result.ok) draft.clear();
    else setRefused({ of: draft.value, errors: fieldErrorsOf(result) });
  }

  if (differences.length === 0) {
    return (
      <Panel title="Nothing changed yet">
        <Stack>
          <Text>Change a stage or a move, and what it means for the cases in it is said here before it is saved.</Text>
          {!isStandard && (
            <Row>
              <Button icon="undo" onPress={onStandard}>
                Go back to how it came
              </Button>
            </Row>
          )}
        </Stack>
      </Panel>
    );
  }
  return (
    <Panel title="What changes">
      <Form
        label="Save the flow"
        errors={refused?.of === draft.value ? refused.errors : {}}
        onSubmit={() => void save()}
        actions={
          <>
            <Button type="submit" variant="primary" isPending={isSaving}>
              Save these stages
            </Button>
            <Button onPress={draft.clear}>Start again</Button>
          </>
        }
      >
        {draft.isRestored && <Text tone="muted">This was begun earlier on this device.</Text>}
        <Stack as="ul" gap={2}>
          {differences.map(({ words, cases }) => (
            <li key={words}>
              <Text>{`${words}.`}</Text>
              {cases > 0 && (
                <Text size="s" tone="muted">
                  {`Touches ${counted(cases, 'case')}.`}
                </Text>
              )}
            </li>
          ))}
        </Stack>
        {faults.length > 0 && (
          <Callout tone="danger" title={`${counted(faults.length, 'thing')} to put right first`}>
            <Stack as="ul" gap={1}>
              {faults.map(({ message }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two faults may read the same
                <li key={index}>{message}</li>
              ))}
            </Stack>
          </Callout>
        )}
      </Form>
    </Panel>
  );
}
