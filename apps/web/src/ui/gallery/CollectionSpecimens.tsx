import { useState } from 'react';
import { Button } from '../actions/Button.tsx';
import { Link } from '../actions/Link.tsx';
import { GridList } from '../collections/GridList.tsx';
import { StateMatrix } from '../collections/StateMatrix.tsx';
import { Table, type TableColumn, type TableSort } from '../collections/Table.tsx';
import { TagGroup, type TagItem } from '../collections/TagGroup.tsx';
import { EmptyState } from '../feedback/states.tsx';
import { Row, Stack } from '../layout/boxes.tsx';
import { relationshipTypes } from '../relationshipTypes.ts';
import { TypeMark } from '../TypeMark.tsx';
import { Badge } from '../text/labels.tsx';
import { Text } from '../text/Text.tsx';
import { Specimen } from './Specimen.tsx';
import { type SampleRow, sampleRow, sampleRows } from './sampleRows.ts';

/** Many things at once. */
export function CollectionSpecimens() {
  return (
    <>
      <Specimen title="Table" note="Arrow keys walk it; headings sort it; numbers line up." of={SomeTable} />
      <Specimen
        title="Table, stacking"
        note="Where narrow, each row is a block of its own."
        of={({ suffix }) => (
          <Table label={`Stacking table${suffix}`} columns={columns} items={sampleRows} stacks textValue={(row) => row.name} />
        )}
      />
      <Specimen title="Table, virtual" note="Only the rows in sight are drawn. A thousand here." of={LongTable} />
      <Specimen
        title="Table, empty"
        of={() => (
          <Table
            label="Empty table"
            columns={columns}
            items={[]}
            empty={<EmptyState title="No relationships yet" action={<Button variant="primary">Add the first</Button>} />}
          />
        )}
      />
      <Specimen
        title="StateMatrix"
        note="Every cell a sign and a word that leads on; one stop of Tab, walked with arrow keys."
        of={States}
      />
      <Specimen title="GridList, lines" note="Things to walk and press." of={Lines} />
      <Specimen title="GridList, cards" note="Each on its own surface; may be dragged." of={Cards} />
      <Specimen title="TagGroup" note="The filters in force." of={Tags} />
    </>
  );
}

const columns: readonly TableColumn<SampleRow>[] = [
  {
    id: 'name',
    label: 'Relationship',
    cell: (row) => (
      <Link href="/ui" variant="strong">
        {row.name}
      </Link>
    ),
    isSortable: true,
    isRowHeader: true,
  },
  { id: 'type', label: 'Type', cell: (row) => <TypeMark type={row.type} withLabel />, isSortable: true },
  { id: 'holder', label: 'Who keeps it going', cell: (row) => row.holder },
  { id: 'parties', label: 'Parties', cell: (row) => row.parties, align: 'end', isSortable: true },
  { id: 'fresh', label: 'Confirmed', cell: (row) => (row.fresh ? 'This year' : <Badge tone="caution">Stale</Badge>) },
];

function SomeTable() {
  const [sort, setSort] = useState<TableSort>({ column: 'name', direction: 'ascending' });
  const [selected, setSelected] = useState<readonly string[]>(['2']);
  return (
    <Table
      label="Sample relationships"
      columns={columns}
      items={sorted(sampleRows, sort)}
      sort={sort}
      onSortChange={setSort}
      selectionMode="multiple"
      selectedIds={selected}
      onSelectionChange={setSelected}
      textValue={(row) => row.name}
    />
  );
}

function sorted(rows: readonly SampleRow[], sort: TableSort): SampleRow[] {
  const key = (row: SampleRow) => (sort.column === 'parties' ? row.parties : sort.column === 'type' ? row.type : row.name);
  const up = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return sort.direction === 'ascending' ? up : up.reverse();
}

const gone = (id: string) => ({ id, href: '/ui', words: 'Expired', icon: 'alert', tone: 'danger' }) as const;
const fine = (id: string) => ({ id, href: '/ui', words: 'Current', icon: 'check', tone: 'positive' }) as const;

function States({ suffix }: { suffix: string }) {
  return (
    <StateMatrix
      label={`Sample checks${suffix}`}
      corner="Building"
      totals="To see to"
      columns={[
        { id: 'gas', label: 'Gas safety check', href: '/ui', total: { value: 1, href: '/ui', label: 'Gas safety check: 1 to see to' } },
        { id: 'lift', label: 'Lift examination', href: '/ui', total: { value: 0, href: '/ui', label: 'Lift examination: 0 to see to' } },
      ]}
      rows={[
        {
          id: 'hall',
          label: 'Mill Hall',
          href: '/ui',
          cells: [
            { ...gone('gas'), label: 'Gas safety check of Mill Hall: expired' },
            { ...fine('lift'), label: 'Lift examination of Mill Hall: current', isFaint: true },
          ],
          total: { value: 1, href: '/ui', label: 'Mill Hall: 1 to see to' },
        },
      ]}
      total={1}
      go={() => {}}
    />
  );
}

const thousand = Array.from({ length: 1000 }, (_, index) => sampleRow(index));

function LongTable() {
  return (
    <div className="ui-gallery-virtual">
      <Table label="A thousand relationships" columns={columns} items={thousand} virtual textValue={(row) => row.name} />
    </div>
  );
}

function Lines() {
  const [chosen, setChosen] = useState<readonly string[]>(['1']);
  return (
    <GridList
      label="Sample list"
      items={sampleRows}
      textValue={(row) => row.name}
      selectionMode="single"
      selectedIds={chosen}
      onSelectionChange={setChosen}
      renderItem={(row) => (
        <Row justify="between">
          <Row>
            <TypeMark type={row.type} />
            <span>{row.name}</span>
          </Row>
          <Button size="s" icon="check">
            Still true
          </Button>
        </Row>
      )}
    />
  );
}

function Cards() {
  return (
    <GridList
      label="Sample cards"
      look="cards"
      items={sampleRows.slice(0, 2)}
      textValue={(row) => row.name}
      onAction={() => {}}
      renderItem={(row) => (
        <Stack gap={1}>
          <Text strong>{row.name}</Text>
          <Text size="s" tone="muted">
            {row.holder}
          </Text>
        </Stack>
      )}
    />
  );
}

const someTags: readonly TagItem[] = [
  { id: 'type', label: 'Type: commissioning', mark: <TypeMark type={relationshipTypes[3]?.id ?? 'commissioning'} isDecorative /> },
  { id: 'level', label: 'Level: system' },
  { id: 'stale', label: 'Not confirmed for a year' },
];

function Tags() {
  const [tags, setTags] = useState(someTags);
  return (
    <Stack gap={3}>
      <TagGroup label="Filters" items={tags} onRemove={(id) => setTags(tags.filter((tag) => tag.id !== id))} onClear={() => setTags([])} />
      {tags.length === 0 && <Button onPress={() => setTags(someTags)}>Put the filters back</Button>}
      <TagGroup
        label="Other names"
        labelHidden={false}
        items={[
          { id: 'a', label: 'North Staffs CVS' },
          { id: 'b', label: 'Voluntary Action Stoke' },
        ]}
      />
    </Stack>
  );
}
