import type { Relationship } from '@weft/domain';
import { useState } from 'react';
import { Button, DataList, Form, Row, Section, Stack, TextField } from '../../ui/index.ts';
import { EditInPlace } from '../editing/EditInPlace.tsx';
import { fieldErrorsOf } from '../editing/refusals.ts';
import { useFocusBack } from '../editing/useFocusBack.ts';
import type { RecordForm } from '../editing/useRecordForm.tsx';

type Fact = Relationship['facts'][number];

/** Small facts with a name of their own: a sum of money, a number of members. */
export function FactsSection({ form }: { form: RecordForm<Relationship> }) {
  const { facts } = form.record;
  const [isAdding, setAdding] = useState(false);
  const box = useFocusBack(isAdding);
  if (facts.length === 0 && !form.canEdit) return null;
  const without = (fact: Fact) => form.record.facts.filter((other) => other !== fact);
  return (
    <Section title="Facts and figures">
      {facts.length > 0 && (
        <DataList
          items={facts.map((fact, index) => ({
            // By its name, so that what is being typed stays where it is when another fact goes.
            id: `${fact.label} ${facts.slice(0, index).filter(({ label }) => label === fact.label).length}`,
            term: fact.label,
            value: (
              <Row justify="between" align="start" noWrap>
                <EditInPlace
                  form={form}
                  label={fact.label}
                  text={(record) => record.facts[index]?.value ?? ''}
                  patch={(value) => ({ facts: form.record.facts.map((each, at) => (at === index ? { ...each, value } : each)) })}
                />
                {form.canEdit && (
                  <Button
                    variant="icon"
                    icon="close"
                    size="s"
                    label={`Remove ${fact.label}`}
                    onPress={() => void form.change({ facts: without(fact) })}
                  />
                )}
              </Row>
            ),
          }))}
        />
      )}
      <div ref={box}>
        {form.canEdit && !isAdding && (
          <Button variant="quiet" size="s" icon="add" onPress={() => setAdding(true)}>
            Add a fact
          </Button>
        )}
        {isAdding && <AddFact form={form} onClose={() => setAdding(false)} />}
      </div>
    </Section>
  );
}

function AddFact({ form, onClose }: { form: RecordForm<Relationship>; onClose: () => void }) {
  const [fact, setFact] = useState<Fact>({ label: '', value: '' });
  const [errors, setErrors] = useState({});

  async function add() {
    const place = form.record.facts.length;
    const result = await form.save({ facts: [...form.record.facts, fact] });
    if (result.ok) return onClose();
    const problems = result.problems.map(({ path, message }) => ({ path: path.replace(`facts.${place}.`, ''), message }));
    setErrors(fieldErrorsOf({ message: result.message, problems }));
  }

  return (
    <Form
      label="Add a fact"
      errors={errors}
      onSubmit={() => void add()}
      actions={
        <>
          <Button type="submit" variant="primary" size="s">
            Add fact
          </Button>
          <Button size="s" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <Stack>
        <TextField
          name="label"
          label="What it is about"
          placeholder="Number of members"
          autoFocus
          value={fact.label}
          onChange={(label) => setFact({ ...fact, label })}
        />
        <TextField
          name="value"
          label="What is known"
          placeholder="82"
          value={fact.value}
          onChange={(value) => setFact({ ...fact, value })}
        />
      </Stack>
    </Form>
  );
}
