import { useQuery } from '@tanstack/react-query';
import type { RouterOutputs } from '@weft/api';
import { type Id, postSchema } from '@weft/domain';
import { useMemo } from 'react';
import { PostActions } from '../../actions/ActionsSection.tsx';
import { RecordHistory } from '../../changes/RecordHistory.tsx';
import { useClient, useSnapshot, useTRPC, useWorkspace } from '../../data/index.ts';
import { FindingsSection } from '../../findings/FindingsSection.tsx';
import { Link, Page, Section, Split, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { EditInPlace, orNull } from '../editing/EditInPlace.tsx';
import { useRecordForm } from '../editing/useRecordForm.tsx';
import { RecordMenu } from '../RecordMenu.tsx';
import { RecordState } from '../RecordState.tsx';
import { RecordTrail } from '../RecordTrail.tsx';
import { RelationshipLine } from '../relationships/RelationshipLine.tsx';
import { SourcesSection } from '../sources/SourcesSection.tsx';
import { useIsLeaving, useRemoval } from '../useRemoval.ts';
import { HoldersOfPost } from './HoldersOfPost.tsx';
import { heldOtherwise, holdingWords, otherHoldingWords } from './holdingWords.ts';
import { PostDetails } from './PostDetails.tsx';
import { type PostFacts, postFacts } from './posts.ts';

type Detail = RouterOutputs['people']['get'];

/** One post: what it is, who is and was in it, what it keeps going. */
export function PostPage({ id }: { id: Id }) {
  const trpc = useTRPC();
  const query = useQuery(trpc.people.get.queryOptions({ id }, { enabled: !useIsLeaving(id) }));
  return (
    <RecordState query={query} what="post" list="people">
      {(detail) => <PostRecord key={id} detail={detail} />}
    </RecordState>
  );
}

function PostRecord({ detail }: { detail: Detail }) {
  const client = useClient();
  const to = useAddresses();
  const snapshot = useSnapshot();
  const { can, today, sources } = useWorkspace();
  const form = useRecordForm({
    record: detail.post,
    schema: postSchema,
    what: 'the post',
    canEdit: can('person.write'),
    update: (asked) => client.people.posts.update.mutate(asked),
  });
  const { record } = form;
  const facts = useMemo(() => postFacts(snapshot, today).find(({ post }) => post.id === record.id), [snapshot, today, record.id]);

  const remove = useRemoval(
    record.id,
    () => client.people.posts.delete.mutate({ id: record.id, version: record.version }),
    to.register('people'),
  );

  return (
    <Page
      title={record.title}
      description={facts && <Link href={to.organisation(record.organisationId)}>{facts.organisation}</Link>}
      trail={<RecordTrail list="people" name={record.title} />}
      actions={<RecordMenu what="post" canEdit={form.canEdit} onRemove={remove} />}
    >
      <Split
        width="l"
        lead={
          <Stack gap={6}>
            <HoldersOfPost detail={detail} />
            <WhatItKeepsGoing postId={record.id} keeps={facts?.keeps ?? []} />
          </Stack>
        }
        aside={<PostDetails form={form} />}
      >
        <Stack gap={6}>
          <WhatItKept postId={record.id} />
          <FindingsSection id={record.id} />
          <PostActions id={record.id} />
          <Section title="Notes">
            <EditInPlace
              form={form}
              label="Notes"
              placeholder="Add a note"
              multiline
              text={(each) => each.notes ?? ''}
              patch={(notes) => ({ notes: orNull(notes) })}
            />
          </Section>
          <SourcesSection provenance={record.provenance} sources={sources} />
          <RecordHistory recordId={record.id} />
        </Stack>
      </Split>
      {form.dialog}
    </Page>
  );
}

function WhatItKeepsGoing({ postId, keeps }: Pick<PostFacts, 'keeps'> & { postId: Id }) {
  const to = useAddresses();
  const { today } = useWorkspace();
  return (
    <Section
      title="What it keeps going"
      actions={
        keeps.length > 0 && (
          <Link variant="button" href={to.leaving(postId)}>
            Somebody is leaving
          </Link>
        )
      }
    >
      {keeps.length === 0 ? (
        <Text tone="muted">It is named as holding no relationship today.</Text>
      ) : (
        <Stack as="ul" gap={3}>
          {keeps.map((relationship) => (
            <RelationshipLine key={relationship.id} relationship={relationship} note={holdingWords(relationship, postId, today)} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

/** What it held before, or is to hold: posts outlive what they keep going. */
function WhatItKept({ postId }: { postId: Id }) {
  const { relationships } = useSnapshot();
  const { today } = useWorkspace();
  const held = heldOtherwise(relationships, postId, today);
  if (held.length === 0) return null;
  return (
    <Section title="What it kept going before, or will" meta={held.length}>
      <Stack as="ul" gap={3}>
        {held.map((relationship) => (
          <RelationshipLine key={relationship.id} relationship={relationship} note={otherHoldingWords(relationship, postId, today)} />
        ))}
      </Stack>
    </Section>
  );
}
