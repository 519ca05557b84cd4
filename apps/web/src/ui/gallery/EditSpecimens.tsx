import { useState } from 'react';
import { Button } from '../actions/Button.tsx';
import { DateField } from '../dates/DateField.tsx';
import { formatDate } from '../dates/formatDate.ts';
import { ConflictDialog } from '../edit/ConflictDialog.tsx';
import { InlineEdit } from '../edit/InlineEdit.tsx';
import { InlinePanel } from '../edit/InlinePanel.tsx';
import { SaveState } from '../feedback/notices.tsx';
import { Row } from '../layout/boxes.tsx';
import { DataList } from '../text/DataList.tsx';
import { Specimen } from './Specimen.tsx';

/** Changing what is there, and what happens when two people do. */
export function EditSpecimens() {
  return (
    <>
      <Specimen title="InlineEdit" note="Press to edit; Enter saves, Esc cancels, leaving it saves." of={InlineEdits} />
      <Specimen title="InlinePanel" note="For a value that takes more than one choice: press, and its controls open." of={Panel} />
      <Specimen
        title="SaveState"
        of={() => (
          <Row gap={5}>
            <SaveState state="saving" />
            <SaveState state="saved" />
          </Row>
        )}
      />
      <Specimen title="ConflictDialog" note="Both versions, field by field. Nothing is overwritten unasked." of={Conflict} />
    </>
  );
}

function InlineEdits() {
  const [name, setName] = useState('Meir Community Centre');
  const [next, setNext] = useState('');
  const [due, setDue] = useState('2026-11-27');
  const [note, setNote] = useState('Roof surveyed in 2019.\nNo report on file.');
  return (
    <DataList
      items={[
        {
          term: 'Building',
          value: (
            <InlineEdit
              label="Building"
              value={name}
              onSave={setName}
              validate={(text) => (text.trim() === '' ? 'A building needs a name' : undefined)}
            />
          ),
        },
        { term: 'Next action', value: <InlineEdit label="Next action" value={next} onSave={setNext} placeholder="Add the next action" /> },
        {
          term: 'Due',
          value: (
            <InlineEdit
              label="Due"
              value={due}
              display={formatDate(due)}
              onSave={setDue}
              editor={({ error, ...field }) => <DateField {...field} error={error} labelHidden prefer="future" />}
            />
          ),
        },
        { term: 'Note', value: <InlineEdit label="Note" value={note} onSave={setNote} multiline /> },
        {
          term: 'Refuses',
          value: (
            <InlineEdit
              label="Refuses"
              value="Always fails"
              onSave={() => Promise.reject(new Error('The council’s server did not answer. Try again in a moment.'))}
            />
          ),
        },
        { term: 'Fixed', value: <InlineEdit label="Fixed" value="Read only" onSave={() => {}} isReadOnly /> },
      ]}
    />
  );
}

function Panel() {
  const [since, setSince] = useState('2026-11-03');
  return (
    <InlinePanel label="Waiting" value={`Council property, since ${formatDate(since)}`}>
      {(close) => (
        <>
          <DateField label="Since" prefer="past" value={since} onChange={setSince} />
          <Button onPress={close}>Council property</Button>
        </>
      )}
    </InlinePanel>
  );
}

function Conflict() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Show a conflict</Button>
      <ConflictDialog
        isOpen={isOpen}
        who="Property officer"
        when=", today at 14:05"
        what="the case at Meir Community Centre"
        onCancel={() => setOpen(false)}
        onResolve={() => setOpen(false)}
        fields={[
          { id: 'next', label: 'Next action', mine: 'Ring the tenant about the boiler', theirs: 'Send the 1998 plan to legal' },
          { id: 'due', label: 'Due', mine: '27 November 2026', theirs: '4 December 2026' },
          { id: 'note', label: 'Note', mine: '', theirs: 'Plan found in the deeds room' },
        ]}
      />
    </>
  );
}
