import type { SnapshotOrganisation } from '@weft/domain';
import { counted, measureOf, measures } from '@weft/network';
import { useMemo } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { Table, type TableColumn, Text } from '../../ui/index.ts';
import { type BodySort, bodySorts } from '../address/mapSearch.ts';
import { useMeasured } from '../measures/useMeasured.ts';
import { useMap } from '../state/mapState.ts';
import { bodyLabels, bodyWords, isMeasure, type Measured, readBodySort, sortBodies } from './organisationRows.ts';

/** How wide columns are, in pixels, where only the rows in sight are drawn. */
const widths = { name: 300, kind: 170, side: 130, measure: 170 };

const columnsOnWall: readonly BodySort[] = ['name', 'ties', 'between', 'hanging'];

interface OrganisationsTableProps {
  isVirtual: boolean;
  isOnWall: boolean;
}

/** Who takes part, in rows: each with what is measured of it among what is shown. */
export function OrganisationsTable({ isVirtual, isOnWall }: OrganisationsTableProps) {
  const { visible, search, go, selected, select, kinds } = useMap();
  const { workspace } = useWorkspace();
  const measured = useAllMeasured();
  const words = useMemo(() => bodyWords(measured, kinds), [measured, kinds]);
  const items = useMemo(() => sortBodies(visible, search.by, measured, words), [visible, search.by, measured, words]);
  const columns = useMemo(
    () =>
      bodySorts
        .filter((id) => !isOnWall || columnsOnWall.includes(id))
        .map(
          (id): TableColumn<SnapshotOrganisation> => ({
            id,
            label: bodyLabels[id],
            isRowHeader: id === 'name',
            isSortable: true,
            width: isMeasure(id) ? widths.measure : widths[id],
            align: isMeasure(id) ? 'end' : undefined,
            cell: (organisation) => <Said column={id} words={words(id, organisation)} />,
          }),
        ),
    [isOnWall, words],
  );
  return (
    <Table
      label={`Organisations of ${workspace.name}: ${counted(items.length, 'organisation')}`}
      columns={columns}
      items={items}
      sort={readBodySort(search.by)}
      onSortChange={({ column, direction }) => {
        const known = bodySorts.find((each) => each === column);
        if (known) go({ by: direction === 'descending' ? `-${known}` : known }, 'replace');
      }}
      selectionMode="single"
      selectedIds={selected}
      onSelectionChange={select}
      textValue={({ name }) => name}
      virtual={isVirtual}
    />
  );
}

function Said({ column, words }: { column: BodySort; words: string | null }) {
  if (words === null)
    return (
      <Text as="span" size="s" tone="muted">
        being worked out
      </Text>
    );
  return column === 'name' ? <strong>{words}</strong> : words;
}

/** Every measure of what is visible: those that take long as soon as they are worked out. */
function useAllMeasured(): Measured {
  const { visible } = useMap();
  const { values: reach } = useMeasured(measureOf('reach'));
  const { values: between } = useMeasured(measureOf('between'));
  return useMemo(
    () => ({
      ...Object.fromEntries(measures.flatMap((measure) => ('heavy' in measure ? [] : [[measure.id, measure.of(visible)]]))),
      reach,
      between,
    }),
    [visible, reach, between],
  );
}
