import { useState } from 'react';
import { Button } from '../actions/Button.tsx';
import { DateField } from '../dates/DateField.tsx';
import { ComboBox } from '../fields/ComboBox.tsx';
import { FieldGroup, Form } from '../fields/Form.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import type { Option } from '../fields/options.ts';
import { SearchField } from '../fields/SearchField.tsx';
import { Select } from '../fields/Select.tsx';
import { TextArea, TextField } from '../fields/TextField.tsx';
import { Grid, Stack } from '../layout/boxes.tsx';
import { relationshipTypes } from '../relationshipTypes.ts';
import { TypeMark } from '../TypeMark.tsx';
import { Specimen } from './Specimen.tsx';

/** What is typed or picked. */
export function FieldSpecimens() {
  return (
    <>
      <Specimen title="TextField, TextArea" note="Label above, help between, error below." of={TextFields} />
      <Specimen title="NumberField, SearchField" of={NumberAndSearch} />
      <Specimen title="Select" note="One of a known, short list." of={Selects} />
      <Specimen title="ComboBox" note="One of many, found by typing; may offer to add." of={ComboBoxes} />
      <Specimen title="DateField" note="Try 27 3 2007, 27 March, next friday, in 2 weeks. The calendar only helps." of={Dates} />
      <Specimen
        title="Form, FormErrors, FieldGroup"
        note="The summary first, then beside the field. Focus goes to the summary; its lines lead to the fields."
        of={WholeForm}
      />
    </>
  );
}

function TextFields() {
  return (
    <Grid>
      <TextField label="Name" defaultValue="Middleport Matters" />
      <TextField label="Post" isRequired description="The role, whoever is in it." placeholder="Locality manager" />
      <TextField label="Charity number" defaultValue="10894" error="A charity number has six or seven figures" />
      <TextField label="Source" isDisabled defaultValue="Cannot be changed" />
      <TextField label="Identifier" isReadOnly defaultValue="GB-CHC-1089464" />
      <TextArea
        label="What was said"
        description="The council may have to disclose notes."
        defaultValue="Rang the property team. They are looking for the 1998 lease."
      />
    </Grid>
  );
}

function NumberAndSearch() {
  const [rent, setRent] = useState<number | null>(1250);
  const [years, setYears] = useState<number | null>(null);
  const [words, setWords] = useState('');
  return (
    <Grid>
      <NumberField
        label="Rent a year"
        value={rent}
        onChange={setRent}
        minValue={0}
        formatOptions={{ style: 'currency', currency: 'GBP' }}
      />
      <NumberField
        label="Years left"
        value={years}
        onChange={setYears}
        minValue={0}
        maxValue={125}
        description="Leave empty if the term is not known."
      />
      <SearchField label="Find an organisation" labelHidden={false} placeholder="Part of a name" value={words} onChange={setWords} />
    </Grid>
  );
}

const levels = [
  { id: 'neighbourhood', label: 'Neighbourhood', description: 'A ward, an estate, a village' },
  { id: 'place', label: 'Place', description: 'The council’s whole area' },
  { id: 'system', label: 'System', description: 'Across councils, health and police' },
] as const;

function Selects() {
  const [level, setLevel] = useState<'neighbourhood' | 'place' | 'system' | null>(null);
  const [type, setType] = useState<string | null>('ongoing');
  return (
    <Grid>
      <Select label="Level" options={levels} value={level} onChange={setLevel} description="How far it reaches." />
      <Select
        label="Type"
        options={relationshipTypes.map(({ id, label }) => ({ id, label, mark: <TypeMark type={id} isDecorative /> }))}
        value={type}
        onChange={setType}
      />
      <Select label="Whose move" options={levels} value={null} onChange={setLevel} error="Say whose move it is" isRequired />
      <Select label="Stage" options={levels} value="place" onChange={setLevel} isDisabled />
    </Grid>
  );
}

const someOrganisations: readonly Option[] = [
  { id: 'bv', label: 'Bentilee Volunteers', description: 'Charity, Bentilee' },
  { id: 'mm', label: 'Middleport Matters', description: 'Charity, Middleport' },
  { id: 'yc', label: 'YMCA North Staffordshire', description: 'Charity, Hanley' },
  { id: 'va', label: 'VAST', description: 'Infrastructure body' },
];

function ComboBoxes() {
  const [options, setOptions] = useState(someOrganisations);
  const [chosen, setChosen] = useState<string | null>('va');
  const [other, setOther] = useState<string | null>(null);
  return (
    <Grid>
      <ComboBox
        label="Organisation"
        options={options}
        value={chosen}
        onChange={setChosen}
        onCreate={(text) => {
          setOptions([...options, { id: text, label: text }]);
          setChosen(text);
        }}
      />
      <ComboBox
        label="Broker"
        options={someOrganisations}
        value={other}
        onChange={setOther}
        placeholder="Part of a name"
        description="Who it runs through, if not direct."
      />
      <ComboBox
        label="Convenor"
        options={someOrganisations}
        value={other}
        onChange={setOther}
        error="Choose an organisation from the list"
      />
      <ComboBox label="Funder" options={someOrganisations} value="yc" onChange={setOther} isDisabled />
    </Grid>
  );
}

function Dates() {
  const [start, setStart] = useState('2007-03-27');
  const [end, setEnd] = useState('');
  const [broken, setBroken] = useState('31 2 2020');
  return (
    <Grid>
      <DateField label="Began" value={start} onChange={setStart} />
      <DateField label="Next review" value={end} onChange={setEnd} prefer="future" description="For example 27 3 2027 or next friday." />
      <DateField label="Break date" value={broken} onChange={setBroken} />
      <DateField label="Recorded" value="2026-01-05" onChange={() => {}} isDisabled />
    </Grid>
  );
}

function WholeForm({ suffix }: { suffix: string }) {
  const [name, setName] = useState('');
  const [from, setFrom] = useState('');
  const [tried, setTried] = useState(false);
  const errors: Record<string, string> = {};
  if (tried && name.trim() === '') errors.name = 'Give the organisation’s name';
  if (tried && from === '') errors.from = 'Say when it began, even roughly';
  return (
    <Stack>
      <Form
        label={`Sample form${suffix}`}
        onSubmit={() => setTried(true)}
        errors={errors}
        actions={
          <Button variant="primary" type="submit">
            Save
          </Button>
        }
      >
        <FieldGroup legend="Tenancy">
          <TextField name="name" label="Organisation" value={name} onChange={setName} isRequired />
          <DateField name="from" label="Began" value={from} onChange={setFrom} prefer="past" isRequired />
        </FieldGroup>
      </Form>
    </Stack>
  );
}
