import { useQueries } from '@tanstack/react-query';
import type { Id, PlannedAction } from '@weft/domain';
import { counted } from '@weft/network';
import { useMemo } from 'react';
import { type ListedAction, useActions } from '../../actions/useActions.ts';
import { useSnapshot, useTRPC, useWorkspace } from '../../data/index.ts';
import { Breadcrumbs, Button, EmptyState, formatDate, Link, LoadingState, Page, Stack } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { namesNow, postFacts } from '../people/posts.ts';
import { Brief } from './Brief.tsx';

/** A brief of each relationship that a post holds, on paper: for whoever takes it over. */
export function BriefPage({ id }: { id: Id }) {
  const to = useAddresses();
  const trpc = useTRPC();
  const snapshot = useSnapshot();
  const { today, workspace } = useWorkspace();
  const facts = useMemo(() => postFacts(snapshot, today).find(({ post }) => post.id === id), [snapshot, today, id]);
  const keeps = (facts?.keeps ?? []).filter(({ status }) => status !== 'completed');
  const details = useQueries({ queries: keeps.map((each) => trpc.relationships.get.queryOptions({ id: each.id })) });
  const histories = useQueries({ queries: keeps.map((each) => trpc.changes.list.queryOptions({ recordId: each.id, limit: 3 })) });
  const { data: actions } = useActions();
  if (!facts)
    return (
      <Page title="A brief" titleHidden>
        <EmptyState title="This post is not in the register." icon="person" action={<Link href={to.bin}>Look in the bin</Link>}>
          It may have been removed. What was removed can be put back.
        </EmptyState>
      </Page>
    );
  const isThere = details.every(({ data }) => data) && histories.every(({ data }) => data) && actions !== undefined;
  return (
    <Page
      title={`Brief: ${facts.post.title}`}
      description={[facts.organisation, namesNow(facts), workspace.name, `as at ${formatDate(today)}`].filter(Boolean).join(' · ')}
      width="reading"
      trail={
        <Breadcrumbs
          items={[
            { id: 'post', label: facts.post.title, href: to.post(id) },
            { id: 'leaving', label: 'Leaving', href: to.leaving(id) },
            { id: 'here', label: 'Brief' },
          ]}
        />
      }
      actions={
        keeps.length > 0 && (
          <Button variant="primary" isDisabled={!isThere} onPress={() => window.print()}>
            Print {counted(keeps.length, 'brief')}
          </Button>
        )
      }
    >
      {keeps.length === 0 && (
        <EmptyState title="There is nothing to brief anybody on" icon="check" action={<Link href={to.post(id)}>Back to the post</Link>}>
          This post keeps no relationship going today.
        </EmptyState>
      )}
      {keeps.length > 0 && !isThere && <LoadingState label="Fetching what is known" lines={8} />}
      {isThere && (
        <Stack gap={6}>
          {keeps.map((relationship, index) => (
            <Brief
              key={relationship.id}
              relationship={relationship}
              detail={details[index]?.data ?? null}
              history={histories[index]?.data ?? []}
              actions={openActionsOf(actions, relationship.id)}
            />
          ))}
        </Stack>
      )}
    </Page>
  );
}

/** What is still to be done about a relationship, the most pressing first. */
function openActionsOf(listed: readonly ListedAction[], id: Id): PlannedAction[] {
  return listed.flatMap(({ action, dueGroup }) => (action.relationshipId === id && dueGroup !== 'closed' ? [action] : []));
}
