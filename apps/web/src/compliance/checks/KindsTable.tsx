import { counted } from '@weft/network';
import { useMemo } from 'react';
import { useAddresses } from '../../register/addresses.ts';
import { Badge, Button, Hidden, Link, Row, Stack, Table, type TableColumn, Text } from '../../ui/index.ts';
import { basisLabels } from '../complianceWords.ts';
import { everyWords, type ListedCheck } from './checkDraft.ts';

/** The checks in rows. @param onOpen opens one to be changed; null for those who may not. */
export function KindsTable({ listed, onOpen }: { listed: readonly ListedCheck[]; onOpen: ((key: string) => void) | null }) {
  const columns = useColumns(onOpen);
  const items = useMemo(() => listed.map((each) => ({ ...each, id: each.check.key })), [listed]);
  return <Table label="Checks that buildings need" stacks columns={columns} items={items} textValue={({ check }) => check.label} />;
}

function useColumns(onOpen: ((key: string) => void) | null): TableColumn<ListedCheck & { id: string }>[] {
  const to = useAddresses();
  return useMemo(
    () => [
      {
        id: 'check',
        label: 'Check',
        cell: ({ check, isStandard, isChanged }) => (
          <Stack gap={0}>
            <Row gap={2}>
              <Text as="span" strong>
                {check.label}
              </Text>
              {check.retired && <Badge>Out of use</Badge>}
              {!isStandard && <Badge>Our own</Badge>}
              {isStandard && isChanged && !check.retired && <Badge>Changed here</Badge>}
            </Row>
            {check.basis && (
              <Text size="s" tone="muted">
                {check.basis}
              </Text>
            )}
          </Stack>
        ),
      },
      {
        id: 'every',
        label: 'How often',
        cell: ({ check }) => (
          <Stack gap={0}>
            <Text>{everyWords(check.intervalMonths)}</Text>
            {check.interval && (
              <Text size="s" tone="muted">
                {check.interval}
              </Text>
            )}
          </Stack>
        ),
      },
      { id: 'by', label: 'Interval', cell: ({ check }) => basisLabels[check.intervalBasis] },
      { id: 'warning', label: 'Due', noWrap: true, cell: ({ check }) => `${counted(check.warningDays, 'day')} before` },
      {
        id: 'recorded',
        label: 'Recorded of',
        noWrap: true,
        cell: ({ check, recorded }) =>
          recorded === 0 || check.retired ? (
            counted(recorded, 'building')
          ) : (
            <Link href={to.checks({ check: check.key })}>{counted(recorded, 'building')}</Link>
          ),
      },
      ...(onOpen === null
        ? []
        : [
            {
              id: 'change',
              label: 'Change',
              labelHidden: true,
              cell: ({ check }: ListedCheck) => (
                <Button size="s" onPress={() => onOpen(check.key)}>
                  Change<Hidden>{` ${check.label}`}</Hidden>
                </Button>
              ),
            },
          ]),
    ],
    [onOpen, to],
  );
}
