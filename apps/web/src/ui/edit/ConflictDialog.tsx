import './conflict.css';
import { type ReactNode, useState } from 'react';
import { Button } from '../actions/Button.tsx';
import { RadioGroup } from '../fields/choices.tsx';
import { Dialog } from '../overlays/Dialog.tsx';
import { Text } from '../text/Text.tsx';

export type ConflictChoice = 'mine' | 'theirs';

export interface ConflictField {
  id: string;
  label: string;
  /** What you typed, in words. Empty text shows as "nothing". */
  mine: string;
  /** What is saved now. */
  theirs: string;
}

export interface ConflictDialogProps {
  fields: readonly ConflictField[];
  /** Who saved first, where that may be told. */
  who?: string | undefined;
  /** When they did, as the end of a sentence: “, today at 14:05”. */
  when?: string | undefined;
  /** What was being changed: "the relationship with Bentilee Volunteers". */
  what?: string | undefined;
  /** Called with one choice for every field. */
  onResolve: (choices: Record<string, ConflictChoice>) => void;
  /** Leave without saving. What was typed is the caller's to keep. */
  onCancel: () => void;
  isOpen: boolean;
  footnote?: ReactNode | undefined;
}

/** Two people changed the same thing: shows both, field by field, and saves nothing until each is chosen. */
export function ConflictDialog({
  fields,
  who = 'Somebody else',
  what = 'this',
  when = '',
  onResolve,
  onCancel,
  isOpen,
  footnote,
}: ConflictDialogProps) {
  const [choices, setChoices] = useState<Record<string, ConflictChoice>>({});
  const chooseAll = (choice: ConflictChoice) => setChoices(Object.fromEntries(fields.map((field) => [field.id, choice])));
  const missing = fields.filter((field) => choices[field.id] === undefined);
  return (
    <Dialog
      title="This was changed while you were editing"
      description={`${who} saved ${what} first${when}. Choose what to keep; nothing is overwritten until you save.`}
      size="l"
      mustChoose
      isOpen={isOpen}
      footer={
        <>
          <Button onPress={onCancel}>Cancel, save nothing</Button>
          <Button variant="primary" isDisabled={missing.length > 0} onPress={() => onResolve(choices)}>
            Save these choices
          </Button>
        </>
      }
    >
      <div className="ui-conflict-all">
        <Button size="s" onPress={() => chooseAll('mine')}>
          Keep all of mine
        </Button>
        <Button size="s" onPress={() => chooseAll('theirs')}>
          Keep all of theirs
        </Button>
        <span role="status">
          <Text as="span" size="s" tone="muted">
            {missing.length === 0 ? 'All chosen' : `${missing.length} of ${fields.length} still to choose`}
          </Text>
        </span>
      </div>
      {fields.map((field) => (
        <RadioGroup
          key={field.id}
          label={field.label}
          value={choices[field.id] ?? null}
          onChange={(choice) => setChoices((before) => ({ ...before, [field.id]: choice }))}
          options={[
            { id: 'mine', label: `Yours: ${field.mine || 'nothing'}` },
            { id: 'theirs', label: `Theirs: ${field.theirs || 'nothing'}` },
          ]}
        />
      ))}
      {footnote}
    </Dialog>
  );
}
