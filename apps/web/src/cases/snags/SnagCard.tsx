import { isOpenSnag, type Snag, snagSchema, snagStatusSchema } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { SnagPictures } from '../../documents/SnagPictures.tsx';
import { ChooseInPlace } from '../../register/editing/ChooseInPlace.tsx';
import { useRecordForm } from '../../register/editing/useRecordForm.tsx';
import { Badge, Button, Card, formatDate, Heading, Hidden, Item, Menu, Row, Stack, Text } from '../../ui/index.ts';
import { WouldUnblock } from '../way/WouldUnblock.tsx';
import { severityTones, useSeverityWords } from '../words/severity.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { DependencyDialog } from './DependencyDialog.tsx';
import { DependencyList } from './DependencyList.tsx';
import { SnagDialog } from './SnagDialog.tsx';
import { type CaseDetail, waitsOf } from './snagFacts.ts';
import { agreedWords, liableWords } from './snagWords.ts';

/** One thing that is wrong, what it waits for, and what can be done about it. */
export function SnagCard({ snag, detail }: { snag: Snag; detail: CaseDetail }) {
  const severityWords = useSeverityWords();
  const client = useClient();
  const write = useWrite();
  const { can } = useWorkspace();
  const words = useCaseWords();
  const [dialog, setDialog] = useState<'edit' | 'wait' | null>(null);
  const form = useRecordForm({
    record: snag,
    schema: snagSchema,
    what: 'the snag',
    canEdit: can('case.write'),
    update: (asked) => client.cases.snags.update.mutate(asked),
  });
  const { record, canEdit } = form;
  const waits = waitsOf(detail.dependencies, snag.id);
  const isWaiting = waits.some(({ status }) => status === 'waiting');
  const statuses = words.options('snagStatus').filter(({ id }) => id !== 'blocked' || isWaiting || record.status === 'blocked');

  return (
    <Card as="li">
      <Item
        actions={
          <>
            <ChooseInPlace
              label={`How “${record.title}” stands`}
              value={record.status}
              options={statuses}
              onChoose={(id) => void form.change({ status: snagStatusSchema.parse(id) })}
              canEdit={canEdit}
              display={words.label('snagStatus', record.status)}
            />
            {canEdit && (
              <Menu
                label={`More about “${record.title}”`}
                placement="bottom end"
                trigger={<Button variant="icon" icon="more" size="s" label={`More about “${record.title}”`} />}
                items={[
                  { id: 'edit', label: 'Edit…', icon: 'edit', run: () => setDialog('edit') },
                  { id: 'wait', label: 'Add what it waits for…', icon: 'clock', run: () => setDialog('wait') },
                  {
                    id: 'remove',
                    label: 'Remove',
                    description: 'Goes to the bin with what it waits for',
                    icon: 'trash',
                    tone: 'danger',
                    run: () => void write(() => client.cases.snags.delete.mutate({ id: record.id, version: record.version })),
                  },
                ]}
              />
            )}
          </>
        }
      >
        <Stack gap={1}>
          <Row gap={2}>
            <Badge tone={severityTones[record.severity]}>{severityWords[record.severity]}</Badge>
            <Text as="span" size="s" tone="muted">
              {words.category(record.category)}
            </Text>
          </Row>
          <Heading level={3} size="m">
            {record.title}
          </Heading>
        </Stack>
      </Item>
      {record.detail && <Text lines>{record.detail}</Text>}
      <SnagPictures caseId={detail.case.id} snag={record} />
      <SnagFacts snag={record} detail={detail} />
      {isOpenSnag(record) && <WouldUnblock thing={{ kind: 'snag', id: record.id, caseId: record.caseId, snagId: null }} />}
      {record.resolution && <Text size="s">{`How it was settled: ${record.resolution}`}</Text>}
      <DependencyList waits={waits} detail={detail} label={`What “${record.title}” waits for`} />
      {canEdit && detail.case.closedOn === null && (
        <Row>
          <Button variant="quiet" size="s" icon="add" onPress={() => setDialog('wait')}>
            Add what it waits for
            <Hidden>{`(${record.title})`}</Hidden>
          </Button>
        </Row>
      )}
      {dialog === 'edit' && <SnagDialog detail={detail} snag={record} onClose={() => setDialog(null)} />}
      {dialog === 'wait' && <DependencyDialog detail={detail} snagId={snag.id} dependency={null} onClose={() => setDialog(null)} />}
      {form.dialog}
    </Card>
  );
}

function SnagFacts({ snag, detail }: { snag: Snag; detail: CaseDetail }) {
  const owner = detail.posts.find(({ id }) => id === snag.ownerPostId);
  const parts = [
    owner?.title ?? 'No owner yet',
    snag.due === null ? 'no date yet' : `due ${formatDate(snag.due, 'short')}`,
    liableWords[snag.liableParty],
    agreedWords(snag),
    `raised ${formatDate(snag.raisedOn, 'short')}`,
    ...(snag.settledOn === null || isOpenSnag(snag) ? [] : [`settled ${formatDate(snag.settledOn)}`]),
  ];
  return (
    <Text size="s" tone="muted">
      {parts.join(' · ')}
    </Text>
  );
}
