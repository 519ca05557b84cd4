import { Button, Callout, DataList, formatDate, RadioGroup, Row, Section, Select, Stack, Table, Text } from '../ui/index.ts';
import type { ListKind } from './listTypes.ts';
import { kindWords, rowsInWords } from './listWords.ts';
import type { ListImport } from './useListImport.ts';

const leftOut = '-';

/** The second step: what the rows are, and what each column holds. */
export function ColumnsStep({ list }: { list: ListImport }) {
  const { opened, file, kind, busy, chooseKind, choose, toPreview, startOver } = list;
  if (opened === null || file === null) return null;
  const seen = opened.sheets.filter(({ isHidden }) => !isHidden);
  const kinds = opened.kinds.filter(({ fields }) => fields.length > 0).map((each) => ({ id: each.kind, ...kindWords[each.kind] }));
  const named = list.columns.filter((key) => key !== null).length;
  return (
    <Section title="2. What is in it" meta={`${opened.fileName} · ${rowsInWords(opened.rows)}`}>
      <Stack gap={5}>
        {opened.sheets.length > 1 && (
          <Select
            label="Sheet"
            options={opened.sheets.map(({ name, isHidden }) => ({ id: name, label: isHidden ? `${name} (hidden)` : name }))}
            value={opened.sheet}
            onChange={(sheet) => void choose(file, sheet)}
            {...(seen.length < opened.sheets.length ? { description: 'Hidden sheets are read only when you choose them.' } : {})}
          />
        )}
        {kinds.length > 1 && (
          <RadioGroup label="What each row is" options={kinds} value={kind} onChange={(chosen: ListKind) => chooseKind(chosen)} />
        )}
        {opened.assumed.length > 0 && (
          <DataList
            items={opened.assumed.map(({ what, count, why }) => ({ term: `${count.toLocaleString('en-GB')} ${what}`, value: why }))}
          />
        )}
        <Remembered list={list} />
        <ColumnTable list={list} />
        {named === 0 && <Callout tone="caution">Say of at least one column what it holds.</Callout>}
        <Row>
          <Button variant="primary" isDisabled={busy !== null || named === 0} onPress={() => void toPreview()}>
            Look at what it would do
          </Button>
          <Button variant="quiet" onPress={startOver}>
            Choose another file
          </Button>
        </Row>
      </Stack>
    </Section>
  );
}

/** Says that the columns are taken as the last time, and has it forgotten. */
function Remembered({ list: { opened, busy, forget } }: { list: ListImport }) {
  if (!opened?.remembered) return null;
  return (
    <Callout
      title="Taken as the last time"
      actions={
        <Button size="s" isDisabled={busy !== null} onPress={() => void forget()}>
          Forget it and go by the headings
        </Button>
      }
    >
      A list with these headings was brought in on {formatDate(opened.remembered.on)}. Its columns were taken for what stands below, so
      these are too.
    </Callout>
  );
}

interface ColumnLine {
  id: string;
  at: number;
  heading: string;
  samples: readonly string[];
}

function ColumnTable({ list: { opened, kind, columns, chooseColumn } }: { list: ListImport }) {
  const fields = opened?.kinds.find((each) => each.kind === kind)?.fields ?? [];
  const lines: ColumnLine[] = (opened?.columns ?? []).map((column, at) => ({ id: String(at), at, ...column }));
  const taken = new Set(columns);
  const optionsFor = (at: number) => [
    { id: leftOut, label: 'Leave it out' },
    ...fields.filter(({ key, isMany }) => isMany || columns[at] === key || !taken.has(key)).map(({ key, label }) => ({ id: key, label })),
  ];
  return (
    <Table
      label="Columns"
      stacks
      items={lines}
      columns={[
        { id: 'heading', label: 'Column', cell: ({ heading }) => heading },
        {
          id: 'samples',
          label: 'For example',
          cell: ({ samples }) => <Text tone="muted">{samples.length === 0 ? 'Nothing in it' : samples.join(' · ')}</Text>,
        },
        {
          id: 'field',
          label: 'What it holds',
          cell: ({ at, heading }) => (
            <Select
              label={`What “${heading}” holds`}
              labelHidden
              options={optionsFor(at)}
              value={columns[at] ?? leftOut}
              onChange={(key) => chooseColumn(at, key === leftOut ? null : key)}
            />
          ),
        },
      ]}
    />
  );
}
