import { isHoldingOver } from '@weft/domain';
import { counted } from '@weft/network';
import { useMemo, useState } from 'react';
import { useCaseWords } from '../../cases/words/useCaseWords.ts';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Badge, Button, formatDate, Link, Row, Stack, Table, type TableColumn, Text } from '../../ui/index.ts';
import { careWords, distanceTones, distanceWords } from '../tenancyWords.ts';
import type { Row as Let } from './rows.ts';
import { sortColumns, type TenanciesSearch } from './tenanciesSearch.ts';

const shownAtFirst = 100;

interface RegisterTableProps {
  rows: readonly Let[];
  search: TenanciesSearch;
  go: (changes: TenanciesSearch) => void;
}

/** Buildings and tenancies in rows, sorted by whichever heading is pressed. */
export function RegisterTable({ rows, search, go }: RegisterTableProps) {
  const [most, setMost] = useState(shownAtFirst);
  const columns = useColumns();
  const shown = rows.slice(0, most);
  return (
    <Stack gap={3}>
      <Table
        label="Buildings and tenancies"
        stacks
        columns={columns}
        items={shown}
        textValue={({ asset, tenancy }) => [asset.name, tenancy?.organisation.name].join(' ')}
        sort={{ column: search.sort ?? 'building', direction: search.down ? 'descending' : 'ascending' }}
        onSortChange={({ column, direction }) => {
          const sort = sortColumns.find((each) => each === column);
          go({ sort: sort === 'building' ? undefined : sort, down: direction === 'descending' || undefined });
        }}
      />
      {shown.length < rows.length && (
        <Row>
          <Button onPress={() => setMost(most + 400)}>Show more</Button>
          <Text size="s" tone="muted">
            {`${shown.length} of ${counted(rows.length, 'row')} are shown.`}
          </Text>
        </Row>
      )}
    </Stack>
  );
}

function useColumns(): TableColumn<Let>[] {
  const to = useAddresses();
  const words = useCaseWords();
  const { today } = useWorkspace();
  return useMemo(
    () => [
      {
        id: 'building',
        label: 'Building or land',
        isSortable: true,
        cell: ({ asset }) => (
          <Stack gap={0}>
            <Link href={to.building(asset.id)}>{asset.name}</Link>
            {asset.address !== '' && (
              <Text size="s" tone="muted">
                {keptTogether(asset.address)}
              </Text>
            )}
          </Stack>
        ),
      },
      {
        id: 'tenant',
        label: 'Tenant',
        isSortable: true,
        cell: ({ tenancy }) =>
          tenancy === null ? (
            <Text as="span" tone="muted">
              Nobody
            </Text>
          ) : (
            <Stack gap={0}>
              <Row gap={2}>
                <Link href={to.tenancy(tenancy.id)}>{tenancy.organisation.name}</Link>
                {tenancy.standing === 'to_come' && <Badge>To come</Badge>}
              </Row>
              {tenancy.care.map(({ kind, answered }) => (
                <Text key={kind} size="s" tone={answered ? 'muted' : 'caution'}>
                  {careWords[kind]}
                </Text>
              ))}
            </Stack>
          ),
      },
      {
        id: 'agreement',
        label: 'Agreement',
        isSortable: true,
        cell: ({ tenancy }) =>
          tenancy && (
            <Stack gap={0}>
              <Text as="span" tone={tenancy.agreementType === 'none_found' ? 'caution' : 'normal'}>
                {words.label('agreementType', tenancy.agreementType)}
              </Text>
              {isHoldingOver(tenancy, tenancy.expiry, today) && (
                <Text size="s" tone="caution">
                  Holding over
                </Text>
              )}
            </Stack>
          ),
      },
      {
        id: 'expiry',
        label: 'Ends',
        isSortable: true,
        noWrap: true,
        cell: ({ tenancy }) => tenancy && <Ends expiry={tenancy.expiry} today={today} />,
      },
      {
        id: 'next',
        label: 'Next key date',
        isSortable: true,
        cell: ({ nextKeyDate: next }) =>
          next && (
            <Stack gap={0}>
              <Row gap={2}>
                <Text as="span">{formatDate(next.day, 'short')}</Text>
                {next.state === 'within_6_months' && <Badge tone={distanceTones[next.state]}>{distanceWords[next.state]}</Badge>}
              </Row>
              <Text size="s" tone="muted">
                {next.label}
              </Text>
            </Stack>
          ),
      },
      {
        id: 'cases',
        label: 'Open cases',
        isSortable: true,
        noWrap: true,
        cell: ({ openCases }) =>
          openCases.length > 0 && (
            <Row gap={2}>
              {openCases.map(({ id, reference }) => (
                <Link key={id} href={to.case(id)}>
                  {reference}
                </Link>
              ))}
            </Row>
          ),
      },
    ],
    [to, words, today],
  );
}

/** An address that breaks between its lines and never within a postcode. */
function keptTogether(address: string): string {
  return address.replace(/ (?=\d[A-Z]{2}$)/, '\u00a0');
}

function Ends({ expiry, today }: { expiry: string | null; today: string }) {
  if (expiry === null) {
    return (
      <Text as="span" tone="muted">
        Not known
      </Text>
    );
  }
  return (
    <Text as="span" tone={expiry < today ? 'caution' : 'normal'}>
      {expiry < today ? `Ended ${formatDate(expiry, 'short')}` : formatDate(expiry, 'short')}
    </Text>
  );
}
