import { keyFor, type Requirement, type Transition, waitingOnSchema } from '@weft/domain';
import { useState } from 'react';
import { useCaseWords } from '../cases/words/useCaseWords.ts';
import { useWaitingWords } from '../cases/words/waiting.ts';
import { Button, Dialog, Form, Item, NumberField, Row, Select, Stack, Text, TextField } from '../ui/index.ts';
import { kindWords, knownNeeds, needOptions } from './needs.ts';

export interface NeedsDialogProps {
  title: string;
  move: Transition;
  /** Null for those who may only look. */
  onSave: ((change: { requires: Requirement[]; weeks?: number | undefined }) => void) | null;
  onClose: () => void;
}

const anybody = 'anybody';
function suppliedBy({ suppliedBy: _, ...need }: Requirement, id: string): Requirement {
  const supplier = waitingOnSchema.safeParse(id);
  return supplier.success ? { ...need, suppliedBy: supplier.data } : need;
}

/** What a case needs on one move: what is asked for, who can supply each thing, and how long the stage before it usually takes. */
export function NeedsDialog({ title, move, onSave, onClose }: NeedsDialogProps) {
  const waitingWords = useWaitingWords();
  const suppliers = [
    { id: anybody, label: 'Anybody can supply it' },
    ...waitingOnSchema.options.filter((id) => id !== 'nobody').map((id) => ({ id, label: `Can be supplied by: ${waitingWords(id)}` })),
  ];
  const { flows } = useCaseWords();
  const [requires, setRequires] = useState<readonly Requirement[]>(move.requires);
  const [weeks, setWeeks] = useState<number | null>(move.weeks ?? null);
  const [own, setOwn] = useState('');
  const known = knownNeeds(flows);
  const add = (need: Requirement | undefined) => need && setRequires([...requires, need]);
  const asksReason = requires.some(({ kind }) => kind === 'reason');

  function addOwn() {
    if (own.trim() === '') return;
    const id = keyFor(
      own,
      [...known, ...requires].map((need) => need.id),
    );
    add({ id, label: own.trim(), kind: 'tick' });
    setOwn('');
  }

  return (
    <Dialog title={title} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Form
        label={title}
        onSubmit={() => {
          if (own.trim() !== '') return addOwn();
          onSave?.({ requires: [...requires], weeks: weeks ?? undefined });
          onClose();
        }}
        actions={
          onSave ? (
            <>
              <Button type="submit" variant="primary">
                Done
              </Button>
              <Button onPress={onClose}>Cancel</Button>
            </>
          ) : (
            <Button onPress={onClose}>Close</Button>
          )
        }
      >
        {requires.length === 0 && <Text tone="muted">Nothing: the case just moves.</Text>}
        <Stack as="ul" gap={4}>
          {requires.map((need) => (
            <Item
              key={need.id}
              as="li"
              actions={
                onSave && (
                  <Button
                    variant="icon"
                    icon="close"
                    label={`No longer ask for ${need.label}`}
                    onPress={() => setRequires(requires.filter(({ id }) => id !== need.id))}
                  />
                )
              }
            >
              <Stack gap={1}>
                <Text strong>{need.label}</Text>
                <Text size="s" tone="muted">
                  {need.suppliedBy && !onSave
                    ? `${kindWords[need.kind]}. Can be supplied by: ${waitingWords(need.suppliedBy)}`
                    : kindWords[need.kind]}
                </Text>
                {onSave && need.kind !== 'reason' && (
                  <Select
                    label={`Who can supply it: ${need.label}`}
                    labelHidden
                    options={suppliers}
                    value={need.suppliedBy ?? anybody}
                    onChange={(id) => setRequires(requires.map((each) => (each === need ? suppliedBy(each, id) : each)))}
                  />
                )}
              </Stack>
            </Item>
          ))}
        </Stack>
        {onSave && (
          <>
            <Select
              label="Ask for something else"
              placeholder="Choose what to ask for"
              groups={needOptions(known, requires)}
              value={null}
              onChange={(id) => add(known.find((need) => need.id === id))}
            />
            <Row align="end">
              <TextField label="Or something of your own, to tick off" maxLength={200} value={own} onChange={setOwn} />
              <Button icon="add" isDisabled={own.trim() === ''} onPress={addOwn}>
                Add
              </Button>
            </Row>
            {!asksReason && (
              <Row>
                <Button icon="add" onPress={() => add({ id: 'reason', label: 'Why', kind: 'reason' })}>
                  Ask for a reason each time
                </Button>
              </Row>
            )}
            <NumberField label="Usual weeks before it" minValue={0} maxValue={520} value={weeks} onChange={setWeeks} />
          </>
        )}
      </Form>
    </Dialog>
  );
}
