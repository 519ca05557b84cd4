import { Heading, Link, Stack, Table, Text } from '../../ui/index.ts';

/** A row that a figure counts: what it is called and where its page is. */
export interface CountedRow {
  id: string;
  label: string;
  href: string;
}

/** A figure of a table: the rows that it counts, and what it says when that is not how many they are. */
export interface FigureCell {
  /** What the address of its rows says. */
  key: string;
  /** What it counts, in words, over its rows. */
  words: string;
  rows: readonly CountedRow[];
  text?: string | undefined;
}

export interface FigureLine {
  id: string;
  label: string;
  cells: Readonly<Record<string, FigureCell | undefined>>;
}

export interface FigureTableProps {
  label: string;
  /** What the first column names. */
  heading: string;
  columns: readonly { id: string; label: string }[];
  lines: readonly FigureLine[];
  /** The address with a figure's rows. */
  hrefOf: (key: string) => string;
  /** The figure whose rows the address asks for. */
  show: string | undefined;
}

/** The figures of a chart, each a link to its rows, and those rows once they are asked for. */
export function FigureTable({ label, heading, columns, lines, hrefOf, show }: FigureTableProps) {
  const cells = lines.flatMap((line) => Object.values(line.cells));
  const shown = cells.find((cell) => cell !== undefined && cell.key === show);
  return (
    <Stack gap={3}>
      <Table
        label={label}
        items={lines}
        columns={[
          { id: 'what', label: heading, cell: (line) => line.label },
          ...columns.map((column) => ({
            id: column.id,
            label: column.label,
            align: 'end' as const,
            cell: (line: FigureLine) => <Figure cell={line.cells[column.id]} hrefOf={hrefOf} />,
          })),
        ]}
      />
      {shown && <Rows cell={shown} />}
    </Stack>
  );
}

function Figure({ cell, hrefOf }: { cell: FigureCell | undefined; hrefOf: (key: string) => string }) {
  const text = cell?.text ?? String(cell?.rows.length ?? 0);
  if (!cell || cell.rows.length === 0) return text;
  return (
    <Link href={hrefOf(cell.key)} aria-label={`${text}: ${cell.words}`}>
      {text}
    </Link>
  );
}

function Rows({ cell }: { cell: FigureCell }) {
  return (
    <Stack gap={2}>
      <div role="status">
        <Heading level={3} size="m">
          {cell.words}
        </Heading>
      </div>
      <Stack as="ul" gap={1}>
        {cell.rows.map(({ id, label, href }) => (
          <li key={id}>
            <Text as="span" size="s">
              <Link href={href}>{label}</Link>
            </Text>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
