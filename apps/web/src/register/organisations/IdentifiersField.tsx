import type { Identifier, Organisation } from '@weft/domain';
import { useState } from 'react';
import { Button, type FieldErrors, Form, Row, Stack, Text, TextField } from '../../ui/index.ts';
import { fieldErrorsOf } from '../editing/refusals.ts';
import { useFocusBack } from '../editing/useFocusBack.ts';
import type { RecordForm } from '../editing/useRecordForm.tsx';

/** The registers that an organisation stands in, by their org-id schemes. */
export function IdentifiersField({ form }: { form: RecordForm<Organisation> }) {
  const [isAdding, setAdding] = useState(false);
  const box = useFocusBack(isAdding);
  const { identifiers } = form.record;
  return (
    <Stack gap={1}>
      {identifiers.length === 0 && !form.canEdit && <Text tone="muted">None recorded</Text>}
      {identifiers.map(({ scheme, value }) => (
        <Row key={`${scheme} ${value}`} justify="between" noWrap>
          <Text as="span">{value.startsWith(scheme) ? value : `${scheme} ${value}`}</Text>
          {form.canEdit && (
            <Button
              variant="icon"
              icon="close"
              size="s"
              label={`Remove ${value}`}
              onPress={() =>
                void form.change({ identifiers: identifiers.filter((other) => other.scheme !== scheme || other.value !== value) })
              }
            />
          )}
        </Row>
      ))}
      <div ref={box}>
        {form.canEdit && !isAdding && (
          <Button variant="quiet" size="s" icon="add" onPress={() => setAdding(true)}>
            Add an identifier
          </Button>
        )}
        {isAdding && <AddIdentifier form={form} onClose={() => setAdding(false)} />}
      </div>
    </Stack>
  );
}

function AddIdentifier({ form, onClose }: { form: RecordForm<Organisation>; onClose: () => void }) {
  const [identifier, setIdentifier] = useState<Identifier>({ scheme: 'GB-CHC', value: '' });
  const [errors, setErrors] = useState<FieldErrors>({});

  async function add() {
    const place = form.record.identifiers.length;
    const result = await form.save({ identifiers: [...form.record.identifiers, identifier] });
    if (result.ok) return onClose();
    const problems = result.problems.map(({ path, message }) => ({ path: path.replace(`identifiers.${place}.`, ''), message }));
    setErrors(fieldErrorsOf({ message: result.message, problems }));
  }

  return (
    <Form
      label="Add an identifier"
      errors={errors}
      onSubmit={() => void add()}
      actions={
        <>
          <Button type="submit" variant="primary" size="s">
            Add identifier
          </Button>
          <Button size="s" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <TextField
        name="scheme"
        label="Register"
        description="GB-CHC is the Charity Commission, GB-COH Companies House"
        value={identifier.scheme}
        onChange={(scheme) => setIdentifier({ ...identifier, scheme })}
      />
      <TextField
        name="value"
        label="Identifier"
        placeholder="GB-CHC-1234567"
        autoFocus
        value={identifier.value}
        onChange={(value) => setIdentifier({ ...identifier, value })}
      />
    </Form>
  );
}
