import { counted } from '@weft/network';
import { useMemo, useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Badge, Button, formatDate, Link, Row, Stack, Table, type TableColumn, Text } from '../../ui/index.ts';
import { actionStatusLabels } from '../actionWords.ts';
import { DueBadge } from '../DueBadge.tsx';
import { MarkDone } from '../one/MarkDone.tsx';
import { type ActionsSearch, sortColumns } from './actionsSearch.ts';
import type { ActionRow } from './rows.ts';
import { useActionsAddress } from './useActionsAddress.ts';

const shownAtFirst = 100;

interface ActionTableProps {
  rows: readonly ActionRow[];
}

/** Actions in rows, the most pressing first unless another heading is pressed; each opens at its name. */
export function ActionTable({ rows }: ActionTableProps) {
  const { search, go, hrefOf } = useActionsAddress();
  const [most, setMost] = useState(shownAtFirst);
  const columns = useColumns(hrefOf);
  const shown = rows.slice(0, most);
  return (
    <Stack gap={3}>
      <Table
        label="Actions"
        stacks
        columns={columns}
        items={shown}
        textValue={({ listed }) => listed.action.title}
        sort={{ column: search.sort ?? 'due', direction: search.down ? 'descending' : 'ascending' }}
        onSortChange={({ column, direction }) => {
          const sort = sortColumns.find((each) => each === column);
          go({ sort: sort === 'due' ? undefined : sort, down: direction === 'descending' || undefined });
        }}
      />
      {shown.length < rows.length && (
        <Row>
          <Button onPress={() => setMost(most + 400)}>Show more</Button>
          <Text size="s" tone="muted">
            {`${shown.length} of ${counted(rows.length, 'action')} are shown.`}
          </Text>
        </Row>
      )}
    </Stack>
  );
}

function useColumns(hrefOf: (changes: ActionsSearch) => string): TableColumn<ActionRow>[] {
  const to = useAddresses();
  const { can } = useWorkspace();
  const mayWrite = can('action.write');
  return useMemo(
    () => [
      {
        id: 'title',
        label: 'What is to be done',
        isSortable: true,
        cell: ({ id, listed: { action } }) => (
          <Stack gap={0}>
            <Link href={hrefOf({ open: id })}>{action.title}</Link>
            {(action.outcome ?? action.why) && (
              <Text size="s" tone="muted">
                {action.outcome === null ? action.why : `What came of it: ${action.outcome}`}
              </Text>
            )}
          </Stack>
        ),
      },
      {
        id: 'about',
        label: 'Came from',
        isSortable: true,
        cell: ({ about }) =>
          about && (
            <Stack gap={0}>
              {about.href === null ? about.name : <Link href={about.href}>{about.name}</Link>}
              <Text size="s" tone="muted">
                {about.kind}
              </Text>
            </Stack>
          ),
      },
      {
        id: 'owner',
        label: 'Who sees to it',
        isSortable: true,
        cell: ({ listed: { action }, owner }) =>
          action.ownerPostId === null ? (
            <Text as="span" tone="caution">
              Nobody yet
            </Text>
          ) : (
            <Link href={to.post(action.ownerPostId)}>{owner ?? 'A post that is no longer here'}</Link>
          ),
      },
      {
        id: 'due',
        label: 'By when',
        isSortable: true,
        noWrap: true,
        cell: ({ listed }) => <DueBadge listed={listed} />,
      },
      {
        id: 'status',
        label: 'Status',
        isSortable: true,
        noWrap: true,
        cell: ({ listed: { action } }) => (
          <Stack gap={0} align="start">
            <Badge tone={action.status === 'doing' ? 'accent' : 'neutral'}>{actionStatusLabels[action.status]}</Badge>
            {action.closedOn && (
              <Text size="s" tone="muted">
                {formatDate(action.closedOn, 'short')}
              </Text>
            )}
          </Stack>
        ),
      },
      ...(mayWrite
        ? [{ id: 'do', label: 'To do with it', labelHidden: true, cell: ({ listed }: ActionRow) => <MarkDone action={listed.action} /> }]
        : []),
    ],
    [to, hrefOf, mayWrite],
  );
}
