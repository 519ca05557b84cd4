import { useQuery } from '@tanstack/react-query';
import type { RouterOutputs } from '@weft/api';
import { counted, kindLabel } from '@weft/network';
import { failureOf, useTRPC, useWorkspace } from '../../data/index.ts';
import { EmptyState, ErrorState, Hidden, Item, Link, LoadingState, Page, Row, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { useKindLabels } from '../organisations/organisationOptions.ts';
import { RecordTrail } from '../RecordTrail.tsx';
import { NotTheSame } from './NotTheSame.tsx';

/** Organisations that may be in the register twice, each pair with why it is thought so. */
export function DuplicatesPage() {
  const to = useAddresses();
  const { data, error, refetch } = useQuery(useTRPC().organisations.duplicates.queryOptions());
  return (
    <Page
      title="Possible duplicates"
      description="Organisations that may be in the register twice, by an identifier or by a name."
      trail={<RecordTrail list="organisations" name="Possible duplicates" />}
    >
      {!data && error && (
        <ErrorState title="The register could not be looked through." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      )}
      {!data && !error && <LoadingState label="Looking through the register" lines={6} />}
      {data?.total === 0 && (
        <EmptyState
          title="No two look the same"
          icon="check"
          action={
            <Link variant="button" href={to.register('organisations')}>
              Back to the organisations
            </Link>
          }
        >
          Two that are one under quite different names can be merged from the page of either.
        </EmptyState>
      )}
      {data && data.total > 0 && <Pairs found={data} />}
    </Page>
  );
}

type Found = RouterOutputs['organisations']['duplicates'];

function Pairs({ found: { pairs, total } }: { found: Found }) {
  return (
    <Stack gap={3}>
      <div role="status">
        <Text as="span" size="s" tone="muted">
          {pairs.length < total
            ? `The likeliest ${pairs.length} of ${counted(total, 'pair')}. The next come once these are settled.`
            : counted(total, 'pair')}
        </Text>
      </div>
      <Stack as="ul" gap={3} aria-label="Possible duplicates">
        {pairs.map((pair) => (
          <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
        ))}
      </Stack>
    </Stack>
  );
}

function Pair({ pair: { one, other, reasons } }: { pair: Found['pairs'][number] }) {
  const to = useAddresses();
  const { can } = useWorkspace();
  const kinds = useKindLabels();
  return (
    <Item
      as="li"
      actions={
        can('organisation.write') && (
          <Row gap={2}>
            <Link variant="button" href={to.merge(one.id, other.id)}>
              Compare and merge
              <Hidden>{`: ${one.name} and ${other.name}`}</Hidden>
            </Link>
            <NotTheSame one={one} other={other} />
          </Row>
        )
      }
    >
      <Stack gap={1}>
        {[one, other].map(({ id, name, kind }) => (
          <Text key={id}>
            <Link href={to.organisation(id)}>{name}</Link>{' '}
            <Text as="span" size="s" tone="muted">
              {kindLabel(kind, kinds)}
            </Text>
          </Text>
        ))}
        <Text size="s" tone="muted">
          {reasons.join(' ')}
        </Text>
      </Stack>
    </Item>
  );
}
