import type { RouterOutputs } from '@weft/api';
import { covers, type PlannedAction, type Snapshot, type SnapshotRelationship } from '@weft/domain';
import { currentHolders, freshnessLabels, levelLabels, sideLabels, statusLabels } from '@weft/network';
import { holderWords } from '../../changes/words/listWords.ts';
import { type NameOf, useNames } from '../../changes/words/useNames.ts';
import { whenWords } from '../../changes/words/when.ts';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { type DataItem, DataList, formatDate, Row, Section, Stack, Text, TypeMark } from '../../ui/index.ts';

interface BriefProps {
  relationship: SnapshotRelationship;
  detail: RouterOutputs['relationships']['get'] | null;
  history: RouterOutputs['changes']['list'];
  /** What is still to be done about it. */
  actions: readonly PlannedAction[];
}

/** What somebody new must know of one relationship: what it is, who takes part, who keeps it going, how it stands, what is still to be done, what happened lately. */
export function Brief({ relationship, detail, history, actions }: BriefProps) {
  const snapshot = useSnapshot();
  const { today } = useWorkspace();
  const nameOf = useNames();
  const { types, level, status, holders, confirmedOn } = relationship;
  const before = holders.filter((holder) => !covers(holder, today)).map((holder) => holderWords(holder, nameOf));
  const record = detail?.relationship;
  const items: DataItem[] = [
    { term: 'Who takes part', value: partiesIn(relationship, snapshot) },
    ...currentHolders(relationship, snapshot, today).map(({ side, holders: now }) => ({
      term: `Kept going by: ${sideLabels[side].toLowerCase()}`,
      value:
        now.length === 0
          ? 'Nobody is named yet'
          : now
              .map(({ title, description, personName, organisationName, role }) =>
                [title ?? description, personName, organisationName, role === 'deputy' ? 'deputy' : null].filter(Boolean).join(', '),
              )
              .join('; '),
    })),
    { term: 'Route', value: brokersIn(relationship, snapshot) },
    { term: 'Level', value: level === null ? null : levelLabels[level] },
    {
      term: 'How it stands',
      value: [statusLabels[status], detail && freshnessLabels[detail.freshness].toLowerCase()].filter(Boolean).join(', '),
    },
    { term: 'Last confirmed', value: confirmedOn === null ? null : formatDate(confirmedOn) },
    ...(record?.timing ? [{ term: 'When it happens', value: record.timing }] : []),
    ...(record?.dispute ? [{ term: 'Disputed', value: record.dispute }] : []),
    ...(record?.facts ?? []).map(({ label, value }) => ({ term: label, value })),
    ...(actions.length > 0 ? [{ term: 'Open actions', value: actions.map((action) => actionWords(action, nameOf)).join('; ') }] : []),
    ...(record?.notes ? [{ term: 'Notes', value: record.notes }] : []),
    ...(before.length > 0 ? [{ term: 'Before and after', value: before.join('; ') }] : []),
  ];
  return (
    <Section title={relationship.name} breaksPage>
      <Stack gap={3}>
        <Row gap={3}>
          {types.map((type) => (
            <TypeMark key={type} type={type} withLabel />
          ))}
        </Row>
        <DataList items={items} />
        {history.length > 0 && (
          <Stack as="ul" gap={1} aria-label="Lately">
            {history.map(({ number, at, summary }) => (
              <li key={number}>
                <Text size="s">{`${whenWords(at, today)}: ${summary}`}</Text>
              </li>
            ))}
          </Stack>
        )}
      </Stack>
    </Section>
  );
}

function actionWords({ title, ownerPostId, due }: PlannedAction, nameOf: NameOf): string {
  const owner = ownerPostId === null ? null : nameOf(ownerPostId);
  return [title, [owner, due && `by ${formatDate(due)}`].filter(Boolean).join(', ')].filter((part) => part !== '').join(': ');
}

function partiesIn({ parties }: SnapshotRelationship, { organisations }: Snapshot): string {
  return parties
    .map(({ organisationId, part }) => {
      const name = organisations.find(({ id }) => id === organisationId)?.name ?? 'an organisation that is no longer here';
      return part === null ? name : `${name} (${part})`;
    })
    .join('; ');
}

function brokersIn({ brokerIds }: SnapshotRelationship, { organisations }: Snapshot): string {
  if (brokerIds.length === 0) return 'Direct';
  const names = brokerIds.map((broker) => organisations.find(({ id }) => id === broker)?.name ?? 'an organisation that is no longer here');
  return `Through ${new Intl.ListFormat('en-GB').format(names)}`;
}
