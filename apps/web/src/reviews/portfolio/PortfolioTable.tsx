import { useAddresses } from '../../register/addresses.ts';
import { Badge, formatDate, Link, Row, Stack, Table, Text } from '../../ui/index.ts';
import { stateTones, stateWords } from '../reviewWords.ts';
import type { PortfolioRow } from './PortfolioPage.tsx';

/** Tenancies with how their annual reviews stand, what is due soonest first. */
export function PortfolioTable({ rows }: { rows: readonly PortfolioRow[] }) {
  const to = useAddresses();
  return (
    <Table
      label="Annual reviews"
      stacks
      items={rows}
      textValue={({ asset, organisation }) => `${organisation.name} at ${asset.name}`}
      columns={[
        {
          id: 'tenancy',
          label: 'Tenancy',
          cell: ({ id, asset, organisation }) => (
            <Stack gap={0}>
              <Link href={to.tenancy(id)}>{organisation.name}</Link>
              <Text size="s" tone="muted">
                {asset.name}
              </Text>
            </Stack>
          ),
        },
        {
          id: 'review',
          label: 'Latest review',
          cell: ({ review }) =>
            review === null ? <Text tone="muted">None yet</Text> : <Link href={to.review(review.id)}>{String(review.year)}</Link>,
        },
        { id: 'state', label: 'Where it stands', cell: ({ state }) => <Badge tone={stateTones[state]}>{stateWords[state]}</Badge> },
        {
          id: 'due',
          label: 'Next step due',
          noWrap: true,
          cell: ({ dueOn, isOverdue }) =>
            dueOn === null ? (
              <Text tone="muted">No day set</Text>
            ) : (
              <Row gap={2}>
                <Text as="span">{formatDate(dueOn, 'short')}</Text>
                {isOverdue && <Badge tone="danger">Overdue</Badge>}
              </Row>
            ),
        },
      ]}
    />
  );
}
