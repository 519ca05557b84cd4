import { useState } from 'react';
import { Button, Card, Disclosure, Row, Select, Stack, Text, TextField } from '../ui/index.ts';
import type { PreviewRow } from './listTypes.ts';
import type { ListImport } from './useListImport.ts';

export interface PreviewRowItemProps {
  row: PreviewRow;
  list: ListImport;
}

/** One row: what it is about, what would become of it and why, and what can be done about that. */
export function PreviewRowItem({ row, list }: PreviewRowItemProps) {
  const { number, title, matched, changes } = row;
  return (
    <li>
      <Card>
        <Stack gap={2}>
          <Row justify="between">
            <Text as="div" strong>
              {title}
            </Text>
            <Text as="span" size="s" tone="muted">
              Row {number}
            </Text>
          </Row>
          {matched && (
            <Text size="s" tone="muted">{`Taken for “${matched.name}”: ${list.kind === 'people' ? '' : 'it '}${matched.why}.`}</Text>
          )}
          {changes.map(({ field, before, after }) => (
            <Text key={field} size="s">
              {field}: {before === '' ? 'nothing' : <s>{before}</s>} → {after === '' ? 'nothing' : after}
            </Text>
          ))}
          <Remarks row={row} list={list} />
          <Whom row={row} list={list} />
          <RowActions row={row} list={list} />
        </Stack>
      </Card>
    </li>
  );
}

function Remarks({ row, list }: PreviewRowItemProps) {
  const headings = list.opened?.columns ?? [];
  return row.remarks.map(({ text, column, choices }) => (
    <Stack key={`${column} ${text}`} gap={1}>
      <Text size="s" tone={row.fate === 'wrong' ? 'caution' : 'muted'}>
        {text}
      </Text>
      {column !== null && row.fate === 'wrong' && (
        <CellMend row={row} list={list} column={column} heading={headings[column]?.heading ?? ''} choices={choices} />
      )}
    </Stack>
  ));
}

interface CellMendProps extends PreviewRowItemProps {
  column: number;
  heading: string;
  choices: readonly string[];
}

/** A cell, mended where it stands: typed, or chosen where only some words will do. */
function CellMend({ row, list, column, heading, choices }: CellMendProps) {
  const value = row.cells[column] ?? '';
  const [text, setText] = useState(value);
  const save = (mended: string) => void list.mend(row.number, { cells: { [column]: mended } });
  const known = choices.length > 0 && choices.length <= 100;
  return (
    <Row align="end">
      <TextField
        label={heading}
        aria-label={`${heading} of row ${row.number}`}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save(text);
        }}
      />
      <Button isDisabled={text === value} onPress={() => save(text)}>
        Save
      </Button>
      {known && (
        <Select
          label={`Choose another for row ${row.number}`}
          labelHidden
          placeholder="Choose another"
          options={choices.map((choice) => ({ id: choice, label: choice }))}
          value={null}
          onChange={save}
        />
      )}
    </Row>
  );
}

/** Whom the row may be about: somebody says. */
function Whom({ row, list }: PreviewRowItemProps) {
  if (row.candidates.length === 0) return null;
  return (
    <Stack gap={1}>
      {row.candidates.map(({ match, name, why }) => (
        <Row key={match}>
          <Button size="s" onPress={() => void list.mend(row.number, { match })}>{`It is “${name}”`}</Button>
          <Text as="span" size="s" tone="muted">
            {why}
          </Text>
        </Row>
      ))}
      <Row>
        <Button size="s" onPress={() => void list.mend(row.number, { match: 'new' })}>
          {list.kind === 'people' ? 'It is somebody new' : 'It is a new one'}
        </Button>
      </Row>
    </Stack>
  );
}

function RowActions({ row, list }: PreviewRowItemProps) {
  const isLeft = list.mends.get(row.number)?.leave ?? false;
  return (
    <Stack gap={1}>
      {(row.fate === 'wrong' || row.fate === 'new') && <AllCells row={row} list={list} />}
      <Row>
        {isLeft ? (
          <Button size="s" variant="quiet" onPress={() => void list.mend(row.number, { leave: false })}>
            Do not leave it out
          </Button>
        ) : (
          row.fate !== 'same' &&
          row.fate !== 'skipped' && (
            <Button size="s" variant="quiet" onPress={() => void list.mend(row.number, { leave: true })}>
              {`Leave out row ${row.number}`}
            </Button>
          )
        )}
      </Row>
    </Stack>
  );
}

/** Every cell of a row, to be mended; made once they are asked for, since fifty rows have hundreds of them. */
function AllCells({ row, list }: PreviewRowItemProps) {
  const [isOpen, setIsOpen] = useState(false);
  const used = list.columns.flatMap((key, column) => (key === null ? [] : [column]));
  const headings = list.opened?.columns ?? [];
  return (
    <Disclosure title="All its cells" isExpanded={isOpen} onExpandedChange={setIsOpen}>
      <Stack gap={1}>
        {isOpen &&
          used.map((column) => (
            <CellMend key={column} row={row} list={list} column={column} heading={headings[column]?.heading ?? ''} choices={[]} />
          ))}
      </Stack>
    </Disclosure>
  );
}
