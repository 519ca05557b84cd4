import { useQuery } from '@tanstack/react-query';
import type { RouterOutputs } from '@weft/api';
import { useState } from 'react';
import { failureOf, useClient, useTRPC, useWorkspace, useWrite } from '../data/index.ts';
import { Button, EmptyState, ErrorState, Hidden, LoadingState, Row, Spacer, Stack, Text } from '../ui/index.ts';
import { nobody } from './ChangeEntry.tsx';
import { mayTakeBack } from './takeBack.ts';
import { kindNouns } from './words/kinds.ts';
import { whenWords } from './words/when.ts';

type Binned = RouterOutputs['changes']['bin'][number];

/** What was removed, by whom and when, and the way to put it back. */
export function Bin() {
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery(trpc.changes.bin.queryOptions());
  if (error) {
    return (
      <ErrorState title="The bin could not be read." onRetry={() => void refetch()}>
        {failureOf(error).message}
      </ErrorState>
    );
  }
  if (!data) return <LoadingState label="Fetching the bin" />;
  if (data.length === 0) {
    return (
      <EmptyState title="The bin is empty" icon="trash">
        What is removed comes here, and can be put back just as it was.
      </EmptyState>
    );
  }
  return (
    <Stack as="ul" gap={3}>
      {data.map((entry) => (
        <BinEntry key={`${entry.kind} ${entry.id}`} entry={entry} />
      ))}
    </Stack>
  );
}

function BinEntry({ entry }: { entry: Binned }) {
  const client = useClient();
  const write = useWrite();
  const { member, today, can } = useWorkspace();
  const [isSaving, setSaving] = useState(false);
  const { kind, id, name, number, at, by, byTenant } = entry;
  const mayPutBack = mayTakeBack({ byTenant, by, touched: [{ kind, id, made: false, removed: true }] }, member.id, can);

  async function putBack() {
    setSaving(true);
    await write(() => client.changes.undo.mutate({ number }));
    setSaving(false);
  }

  return (
    <Row as="li" align="start" gap={3} noWrap>
      <Stack gap={0}>
        <Text>{name}</Text>
        <Text size="s" tone="muted">
          {`${kindNouns[kind]} · removed ${whenWords(at, today).replace(/^[TY]/, (letter) => letter.toLowerCase())} by ${by?.name ?? nobody}`}
        </Text>
      </Stack>
      <Spacer />
      {mayPutBack && (
        <Button variant="quiet" size="s" icon="undo" isPending={isSaving} onPress={() => void putBack()}>
          Put back<Hidden>: {name}</Hidden>
        </Button>
      )}
    </Row>
  );
}
