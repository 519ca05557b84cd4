import type { Dependency } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Badge, Button, formatDate, Hidden, Icon, Item, Link, Menu, Row, Stack, Text } from '../../ui/index.ts';
import { WouldUnblock } from '../way/WouldUnblock.tsx';
import { useCaseWords } from '../words/useCaseWords.ts';
import { useWaitingWords } from '../words/waiting.ts';
import { DependencyDialog } from './DependencyDialog.tsx';
import type { CaseDetail } from './snagFacts.ts';

export interface DependencyListProps {
  waits: readonly Dependency[];
  detail: CaseDetail;
  label: string;
}

/** What something waits for, with the one press that says it is met. */
export function DependencyList({ waits, detail, label }: DependencyListProps) {
  if (waits.length === 0) return null;
  return (
    <Stack as="ul" gap={2} aria-label={label}>
      {waits.map((dependency) => (
        <DependencyRow key={dependency.id} dependency={dependency} detail={detail} />
      ))}
    </Stack>
  );
}

function DependencyRow({ dependency, detail }: { dependency: Dependency; detail: CaseDetail }) {
  const client = useClient();
  const write = useWrite();
  const { can } = useWorkspace();
  const [isEditing, setEditing] = useState(false);
  const { id, version, description, status } = dependency;
  const isWaiting = status === 'waiting';
  const actions = can('case.write') && (
    <>
      {isWaiting && (
        <Button
          size="s"
          icon="check"
          onPress={() => void write(() => client.cases.dependencies.update.mutate({ id, version, data: { status: 'met' } }))}
        >
          Mark met
          <Hidden>{`(${description})`}</Hidden>
        </Button>
      )}
      <Menu
        label={`More about “${description}”`}
        placement="bottom end"
        trigger={<Button variant="icon" icon="more" size="s" label={`More about “${description}”`} />}
        items={[
          { id: 'edit', label: 'Edit, waive or give up…', icon: 'edit', run: () => setEditing(true) },
          {
            id: 'remove',
            label: 'Remove',
            description: 'Goes to the bin',
            icon: 'trash',
            tone: 'danger',
            run: () => void write(() => client.cases.dependencies.delete.mutate({ id, version })),
          },
        ]}
      />
    </>
  );
  return (
    <Item as="li" actions={actions}>
      <Row align="start" noWrap>
        <Icon name={isWaiting ? 'blocked' : 'check'} label={isWaiting ? 'Waiting for' : 'No longer waiting for'} />
        <Stack gap={0}>
          <Text>{description}</Text>
          <DependencyFacts dependency={dependency} detail={detail} />
          {isWaiting && <WouldUnblock thing={{ kind: 'dependency', id, caseId: detail.case.id, snagId: dependency.snagId }} />}
        </Stack>
      </Row>
      {isEditing && (
        <DependencyDialog detail={detail} snagId={dependency.snagId} dependency={dependency} onClose={() => setEditing(false)} />
      )}
    </Item>
  );
}

function DependencyFacts({ dependency, detail }: { dependency: Dependency; detail: CaseDetail }) {
  const waitingWords = useWaitingWords();
  const words = useCaseWords();
  const to = useAddresses();
  const { kind, status, waitingOn, requestedOn, neededBy, metOn, reason, dependsOnCaseId } = dependency;
  const awaited = detail.awaited.find(({ id }) => id === dependsOnCaseId);
  const parts = [
    words.label('dependencyKind', kind),
    ...(status === 'waiting' ? [waitingWords(waitingOn)] : []),
    ...(requestedOn === null ? [] : [`asked for ${formatDate(requestedOn, 'short')}`]),
    ...(status !== 'waiting' || neededBy === null ? [] : [`needed by ${formatDate(neededBy, 'short')}`]),
    ...(metOn === null ? [] : [`met ${formatDate(metOn, 'short')}`]),
    ...(reason === null ? [] : [reason]),
  ];
  return (
    <Row gap={1}>
      {(status === 'waived' || status === 'failed') && <Badge>{words.label('dependencyStatus', status)}</Badge>}
      <Text as="span" size="s" tone="muted">
        {parts.join(' · ')}
      </Text>
      {awaited && <Link href={to.case(awaited.id)}>{awaited.reference}</Link>}
      {awaited?.closedOn && status === 'waiting' && (
        <Badge tone="caution" icon="alert">{`Closed ${formatDate(awaited.closedOn, 'short')}: is this met?`}</Badge>
      )}
    </Row>
  );
}
