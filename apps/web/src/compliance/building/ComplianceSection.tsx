import { useQuery } from '@tanstack/react-query';
import type { Id } from '@weft/domain';
import { useEffect } from 'react';
import { SectionLink } from '../../changes/SectionLink.tsx';
import { failureOf, useTRPC, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { ErrorState, LoadingState, Section, Stack, Text } from '../../ui/index.ts';
import { isToSeeTo } from '../complianceWords.ts';
import { CheckLine } from './CheckLine.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { useOpenCheck } from './useOpenCheck.ts';

/** The checks that a building needs and how each stands, what is wrong first; one opens to be recorded. */
export function ComplianceSection({ assetId }: { assetId: Id }) {
  const to = useAddresses();
  const { can } = useWorkspace();
  const { data, error, refetch } = useQuery(useTRPC().compliance.ofAsset.queryOptions({ id: assetId }));
  const { key, open, close } = useOpenCheck();
  const opened = data?.find(({ check }) => check.key === key);
  const openedKey = opened?.check.key;
  useEffect(() => {
    if (openedKey !== undefined) document.getElementById(`check-${openedKey}`)?.scrollIntoView({ block: 'center' });
  }, [openedKey]);
  const toSeeTo = data?.filter(({ standing }) => isToSeeTo(standing.status)).length ?? 0;
  return (
    <Section
      title="Checks"
      id="checks"
      meta={data && `${toSeeTo} of ${data.length} to see to`}
      actions={<SectionLink href={to.checks()}>All buildings</SectionLink>}
    >
      {error && data === undefined && (
        <ErrorState title="The checks could not be read." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      )}
      {!data && !error && <LoadingState label="Fetching the checks" lines={6} />}
      {data?.length === 0 && <Text tone="muted">No checks are asked for.</Text>}
      {data && data.length > 0 && (
        <Stack as="ul" gap={4} aria-label="Checks">
          {data.map((line) => (
            <CheckLine key={line.check.key} line={line} onOpen={() => open(line.check.key)} />
          ))}
        </Stack>
      )}
      {opened && can('compliance.write') && <RecordDialog key={opened.check.key} assetId={assetId} line={opened} onClose={close} />}
    </Section>
  );
}
