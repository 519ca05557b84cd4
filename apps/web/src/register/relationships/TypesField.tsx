import type { Relationship, RelationshipType } from '@weft/domain';
import { useState } from 'react';
import { Button, Dialog, type FieldErrors, Form, Row, Stack, Text, TypeMark } from '../../ui/index.ts';
import { fieldErrorsOf } from '../editing/refusals.ts';
import type { RecordForm } from '../editing/useRecordForm.tsx';
import { TypeChooser } from './TypeChooser.tsx';

/** The types of a relationship, the primary first, and the way to change them. */
export function TypesField({ form }: { form: RecordForm<Relationship> }) {
  const [isOpen, setOpen] = useState(false);
  const { types, typesBasis } = form.record;
  return (
    <Stack gap={1}>
      <Row gap={3}>
        {types.map((type) => (
          <TypeMark key={type} type={type} withLabel />
        ))}
        {form.canEdit && <Button variant="icon" icon="edit" size="s" label="Change the types" onPress={() => setOpen(true)} />}
      </Row>
      {typesBasis === 'inferred' && (
        <Text size="s" tone="muted">
          Inferred: the source does not say
        </Text>
      )}
      {isOpen && <TypesDialog form={form} onClose={() => setOpen(false)} />}
    </Stack>
  );
}

function TypesDialog({ form, onClose }: { form: RecordForm<Relationship>; onClose: () => void }) {
  const [from] = useState(form.record);
  const [types, setTypes] = useState<RelationshipType[]>(from.types);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSaving, setSaving] = useState(false);

  async function save() {
    setSaving(true);
    // Whoever chooses here says so: from now on the types are stated.
    const result = await form.save({ types, typesBasis: 'stated' }, from);
    setSaving(false);
    if (result.ok) onClose();
    else setErrors(fieldErrorsOf(result));
  }

  return (
    <Dialog title="What type of relationship it is" isOpen mustChoose>
      <Form
        label="Types"
        errors={errors}
        onSubmit={() => void save()}
        actions={
          <>
            <Button type="submit" variant="primary" isPending={isSaving}>
              Save types
            </Button>
            <Button onPress={onClose}>Cancel</Button>
          </>
        }
      >
        <TypeChooser value={types} onChange={setTypes} />
      </Form>
    </Dialog>
  );
}
