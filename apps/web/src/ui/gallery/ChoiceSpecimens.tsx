import { useState } from 'react';
import { Checkbox, CheckboxGroup, RadioGroup, Switch } from '../fields/choices.tsx';
import { Grid, Stack } from '../layout/boxes.tsx';
import { relationshipTypes } from '../relationshipTypes.ts';
import { TypeMark } from '../TypeMark.tsx';
import { Specimen } from './Specimen.tsx';

type Side = 'council' | 'partner' | 'other';

const sides = [
  { id: 'council', label: 'Council' },
  { id: 'partner', label: 'Partner', description: 'The voluntary and community sector' },
  { id: 'other', label: 'Other' },
] as const;

/** Yes or no, any of a few, one of a few. */
export function ChoiceSpecimens() {
  return (
    <>
      <Specimen title="Checkbox" note="Takes effect when the form is saved." of={Checkboxes} />
      <Specimen title="CheckboxGroup" note="Any number of a few." of={CheckboxGroups} />
      <Specimen title="RadioGroup" note="One of a few, all in sight." of={RadioGroups} />
      <Specimen title="Switch" note="Takes effect at once." of={Switches} />
    </>
  );
}

function Checkboxes() {
  const [on, setOn] = useState(true);
  return (
    <Stack gap={2}>
      <Checkbox label="The lease could not be found" value={on} onChange={setOn} description="Say below where was searched." />
      <Checkbox label="Some of these" value={false} onChange={setOn} isIndeterminate />
      <Checkbox label="Both sides agree" value={false} onChange={setOn} error="Both sides must agree before a case is closed" />
      <Checkbox label="Cannot be changed" value onChange={setOn} isDisabled />
    </Stack>
  );
}

function CheckboxGroups() {
  const [types, setTypes] = useState<readonly string[]>(['shaping', 'delivery']);
  const [chosen, setChosen] = useState<readonly Side[]>([]);
  return (
    <Grid>
      <CheckboxGroup
        label="Types"
        options={relationshipTypes.map(({ id, label }) => ({ id, label, mark: <TypeMark type={id} isDecorative /> }))}
        value={types}
        onChange={setTypes}
      />
      <CheckboxGroup
        label="Who confirmed"
        options={sides}
        value={chosen}
        onChange={setChosen}
        orientation="horizontal"
        error="Choose at least one side"
      />
    </Grid>
  );
}

function RadioGroups() {
  const [side, setSide] = useState<Side | null>('partner');
  return (
    <Grid>
      <RadioGroup label="Side" options={sides} value={side} onChange={setSide} />
      <RadioGroup
        label="Side"
        options={sides}
        value={side}
        onChange={setSide}
        orientation="horizontal"
        description="Whose account this is."
      />
      <RadioGroup label="Side" options={sides} value={null} onChange={setSide} orientation="horizontal" error="Choose a side" />
      <RadioGroup label="Side" options={sides} value="council" onChange={setSide} orientation="horizontal" isDisabled />
    </Grid>
  );
}

function Switches() {
  const [on, setOn] = useState(true);
  return (
    <Stack gap={2}>
      <Switch label="Show names of people" value={on} onChange={setOn} description="Decided on the server, for every screen." />
      <Switch label="Single-key shortcuts" value={!on} onChange={(next) => setOn(!next)} />
      <Switch label="Not yours to change" value={false} onChange={setOn} isDisabled />
    </Stack>
  );
}
