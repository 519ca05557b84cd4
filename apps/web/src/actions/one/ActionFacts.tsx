import { type ActionStatus, actionStatusSchema, type PlannedAction } from '@weft/domain';
import { suggestOwners } from '@weft/network';
import { useMemo } from 'react';
import { useNames } from '../../changes/words/useNames.ts';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { ChooseInPlace } from '../../register/editing/ChooseInPlace.tsx';
import { EditDayInPlace, EditInPlace, orNull } from '../../register/editing/EditInPlace.tsx';
import { PickInPlace } from '../../register/editing/PickInPlace.tsx';
import { type RecordForm, sentenceOf } from '../../register/editing/useRecordForm.tsx';
import { PostPicker } from '../../register/people/PostPicker.tsx';
import { type DataItem, DataList, formatDate, Link, Stack, Text } from '../../ui/index.ts';
import { aboutOf, actionStatusLabels } from '../actionWords.ts';
import type { ListedAction } from '../useActions.ts';

interface ActionFactsProps {
  listed: ListedAction;
  form: RecordForm<PlannedAction>;
  /** Asked of whoever ends it: what came of it. */
  onStatus: (status: ActionStatus) => void;
}

/** What is said of an action, to be changed where it stands. */
export function ActionFacts({ listed, form, onStatus }: ActionFactsProps) {
  const nameOf = useNames();
  const to = useAddresses();
  const about = aboutOf(listed, nameOf, to);
  const { status, outcome, createdOn, closedOn } = form.record;
  const isOver = status === 'done' || status === 'dropped';
  const items: DataItem[] = [
    {
      term: 'What is to be done',
      value: (
        <EditInPlace
          form={form}
          label="What is to be done"
          text={({ title }) => title}
          patch={(title) => ({ title })}
          validate={(typed) => (typed.trim() === '' ? 'Say in a few words what is to be done.' : undefined)}
        />
      ),
    },
    {
      term: 'Why',
      value: (
        <EditInPlace
          form={form}
          label="Why"
          placeholder="Say why"
          multiline
          text={({ why }) => why ?? ''}
          patch={(why) => ({ why: orNull(why) })}
        />
      ),
    },
    {
      term: 'Came from',
      value:
        about === null ? (
          'Nothing in particular'
        ) : (
          <>
            {`${about.kind}: `}
            {about.href === null ? about.name : <Link href={about.href}>{about.name}</Link>}
          </>
        ),
    },
    { term: 'Who sees to it', value: <OwnerInPlace form={form} /> },
    {
      term: 'By when',
      value: (
        <EditDayInPlace
          form={form}
          label="By when"
          placeholder="Add a day"
          text={({ due }) => due ?? ''}
          patch={(typed) => ({ due: orNull(typed) })}
        />
      ),
    },
    {
      term: 'Status',
      value: (
        <ChooseInPlace
          label="Status"
          value={status}
          options={actionStatusSchema.options.map((id) => ({ id, label: actionStatusLabels[id] }))}
          onChoose={(id) => onStatus(actionStatusSchema.parse(id))}
          canEdit={form.canEdit}
        />
      ),
    },
    ...(isOver || outcome !== null
      ? [
          {
            term: 'What came of it',
            value: (
              <EditInPlace
                form={form}
                label="What came of it"
                multiline
                text={(each) => each.outcome ?? ''}
                patch={(typed) => ({ outcome: orNull(typed) })}
              />
            ),
          },
        ]
      : []),
    { term: 'Added', value: formatDate(createdOn) },
    ...(closedOn === null ? [] : [{ term: 'Ended', value: formatDate(closedOn) }]),
  ];
  return <DataList items={items} />;
}

function OwnerInPlace({ form }: { form: RecordForm<PlannedAction> }) {
  const nameOf = useNames();
  const to = useAddresses();
  const snapshot = useSnapshot();
  const { member, today } = useWorkspace();
  const { ownerPostId } = form.record;
  const first = useMemo(
    () => suggestOwners(snapshot, form.record, member, today).map(({ post }) => post.organisationId),
    [snapshot, form.record, member, today],
  );
  return (
    <Stack gap={1} align="start">
      {ownerPostId === null ? (
        <Text as="span" tone="muted">
          Nobody yet
        </Text>
      ) : (
        <Link href={to.post(ownerPostId)}>{nameOf(ownerPostId) ?? 'A post that is no longer here'}</Link>
      )}
      {form.canEdit && (
        <PickInPlace
          action={ownerPostId === null ? 'Choose who sees to it' : 'Change who sees to it'}
          icon={ownerPostId === null ? 'add' : 'edit'}
          picker={(pick) => (
            <PostPicker
              label="Who sees to it"
              autoFocus
              value={ownerPostId}
              first={first}
              onChange={(post) => {
                if (post === null) return;
                pick(async () => {
                  const result = await form.save({ ownerPostId: post.id });
                  return result.ok ? null : sentenceOf(result);
                });
              }}
            />
          )}
        />
      )}
    </Stack>
  );
}
