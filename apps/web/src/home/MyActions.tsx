import { counted } from '@weft/network';
import { useState } from 'react';
import { ActionLines } from '../actions/ActionLines.tsx';
import { useActions } from '../actions/useActions.ts';
import { SectionLink } from '../changes/SectionLink.tsx';
import { failureOf, useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { Button, ErrorState, LoadingState, Row, Section, Stack, Text } from '../ui/index.ts';

const atFirst = 5;

/** The actions that the member's post sees to and that are not over: overdue first. */
export function MyActions() {
  const to = useAddresses();
  const { member } = useWorkspace();
  const { data, error, refetch } = useActions();
  const [showsAll, showAll] = useState(false);
  const open = data?.filter(({ dueGroup }) => dueGroup !== 'closed') ?? [];
  const mine = open.filter(({ action }) => member.postId !== null && action.ownerPostId === member.postId);
  const overdue = mine.filter(({ dueGroup }) => dueGroup === 'overdue').length;
  const shown = showsAll ? mine : mine.slice(0, atFirst);
  return (
    <Section
      title="My actions"
      meta={mine.length === 0 ? undefined : `${mine.length} to do${overdue === 0 ? '' : `, ${overdue} overdue`}`}
      actions={<SectionLink href={to.actions}>All actions</SectionLink>}
    >
      {error && data === undefined && (
        <ErrorState title="The actions could not be read." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      )}
      {!data && !error && <LoadingState label="Fetching your actions" lines={2} />}
      {data && (
        <Stack gap={3}>
          {mine.length === 0 && (
            <Text tone="muted">
              {member.postId === null ? 'You hold no post here, so no action is yours.' : 'No action waits for you.'}
              {open.length > 0 && ` ${counted(open.length, 'action')} of others ${open.length === 1 ? 'is' : 'are'} still to be done.`}
            </Text>
          )}
          {shown.length > 0 && <ActionLines actions={shown} said="owner" />}
          {shown.length < mine.length && (
            <Row>
              <Button size="s" onPress={() => showAll(true)}>{`Show ${mine.length - shown.length} more`}</Button>
            </Row>
          )}
        </Stack>
      )}
    </Section>
  );
}
